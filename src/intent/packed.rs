//! Learned weights at a quarter of their size: one byte each and one scale per feature; and the plain
//! bytes a matcher is stored as. Damaged bytes give `None`, never a panic.

use super::features::{BIAS, Vector, hash};
use super::learn::Weights;

/// Rows of bytes, one per feature and a last one for the bias.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Packed {
    pub(super) stride: usize,
    pub(super) scales: Vec<f32>,
    pub(super) cells: Vec<i8>,
}

impl Packed {
    /// The weights, each row rounded to 255 steps of its own.
    pub(super) fn of(weights: &Weights) -> Self {
        let mut packed = Self { stride: weights.stride, ..Self::default() };
        packed.cells.reserve_exact(weights.cells.len());
        for row in weights.cells.chunks_exact(weights.stride) {
            let largest = row.iter().fold(0.0_f32, |largest, cell| largest.max(cell.abs()));
            let scale = largest.max(f32::MIN_POSITIVE) / f32::from(i8::MAX);
            packed.scales.push(scale);
            #[expect(clippy::cast_possible_truncation, reason = "a rounded quotient between -127 and 127")]
            packed.cells.extend(row.iter().map(|cell| (cell / scale).round() as i8));
        }
        packed
    }

    /// The score of each class: what the features say, and the bias.
    pub(super) fn scores(&self, vector: &Vector) -> (Vec<f32>, Vec<f32>) {
        let (mut features, mut bias) = (vec![0.0; self.stride], vec![0.0; self.stride]);
        for &(place, value) in &vector.known {
            self.add(place as usize, value, &mut features);
        }
        self.add(self.scales.len().saturating_sub(1), BIAS, &mut bias);
        (features, bias)
    }

    fn add(&self, row: usize, times: f32, into: &mut [f32]) {
        let cells = self.cells.get(row * self.stride..(row + 1) * self.stride);
        let (Some(cells), Some(scale)) = (cells, self.scales.get(row)) else { return };
        let times = times * scale;
        for (sum, cell) in into.iter_mut().zip(cells) {
            *sum += times * f32::from(*cell);
        }
    }
}

/// The first bytes of the format; the last one is its version.
const MARK: [u8; 4] = *b"LJM\x01";

/// Writes numbers and texts one after another, little end first.
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    pub(super) fn new() -> Self {
        Self(MARK.to_vec())
    }

    pub(super) fn number(&mut self, number: usize) {
        self.0.extend(u64::try_from(number).unwrap_or(u64::MAX).to_le_bytes());
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend(text.as_bytes());
    }

    pub(super) fn longs(&mut self, longs: &[u64]) {
        self.number(longs.len());
        self.0.extend(longs.iter().flat_map(|long| long.to_le_bytes()));
    }

    pub(super) fn floats(&mut self, floats: &[f32]) {
        self.number(floats.len());
        self.0.extend(floats.iter().flat_map(|float| float.to_le_bytes()));
    }

    pub(super) fn cells(&mut self, cells: &[i8]) {
        self.number(cells.len());
        self.0.extend(cells.iter().flat_map(|cell| cell.to_le_bytes()));
    }

    /// Everything written, closed with a checksum.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let sum = checksum(&self.0);
        self.0.extend(sum.to_le_bytes());
        self.0
    }
}

/// Reads what [`Writer`] wrote.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader of `bytes`, if they are whole and of this version.
    pub(super) fn new(bytes: &'a [u8]) -> Option<Self> {
        let (body, sum) = bytes.split_last_chunk::<8>()?;
        (checksum(body) == u64::from_le_bytes(*sum)).then_some(())?;
        body.strip_prefix(&MARK).map(Self)
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.0.split_first_chunk::<8>()?;
        self.0 = rest;
        usize::try_from(u64::from_le_bytes(*number)).ok()
    }

    pub(super) fn text(&mut self) -> Option<String> {
        let count = self.number()?;
        String::from_utf8(self.take(count)?.to_vec()).ok()
    }

    pub(super) fn longs(&mut self) -> Option<Vec<u64>> {
        let count = self.number()?.checked_mul(8)?;
        Some(self.take(count)?.as_chunks().0.iter().map(|long| u64::from_le_bytes(*long)).collect())
    }

    pub(super) fn floats(&mut self) -> Option<Vec<f32>> {
        let count = self.number()?.checked_mul(4)?;
        let floats: Vec<f32> = self.take(count)?.as_chunks().0.iter().map(|float| f32::from_le_bytes(*float)).collect();
        floats.iter().all(|float| float.is_finite()).then_some(floats)
    }

    pub(super) fn cells(&mut self) -> Option<Vec<i8>> {
        let count = self.number()?;
        Some(self.take(count)?.iter().map(|byte| i8::from_le_bytes([*byte])).collect())
    }

    /// Whether nothing is left over.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }
}

fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let words = words.iter().map(|word| u64::from_le_bytes(*word));
    hash(7, words.chain(rest.iter().map(|byte| u64::from(*byte))).chain([bytes.len() as u64]))
}
