//! Short names made of random bytes: the number of a case, the id of a form.

use crate::message::Nonce;

/// Letters and digits that cannot be taken for one another, in speech or on paper. Their count is a
/// prime, so the check character catches any one wrong character and any two swapped ones.
const ALPHABET: &[u8; 31] = b"123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The number of a case, such as `A7K-2QX4`: six random characters and a check character.
pub(super) fn case_number(nonce: Nonce) -> String {
    let indexes = draw::<6>(nonce, 0);
    let check = weighted(&indexes);
    let mut number: String = indexes.iter().map(|&index| char::from(ALPHABET[index])).collect();
    number.insert(3, '-');
    number.push(char::from(ALPHABET[check]));
    number
}

/// The id of a form or question, such as `K7M2`: random, so that a button of another one never fits.
pub(super) fn short_id(nonce: Nonce) -> String {
    draw::<4>(nonce, 8).iter().map(|&index| char::from(ALPHABET[index])).collect()
}

/// Whether `text` can be the number of a case: the check character fits.
pub fn is_case_number(text: &str) -> bool {
    let place = |c: char| ALPHABET.iter().position(|&known| char::from(known) == c.to_ascii_uppercase());
    let indexes: Option<Vec<usize>> = text.chars().filter(|c| *c != '-').map(place).collect();
    indexes.is_some_and(|indexes| indexes.len() == 7 && weighted(&indexes[..6]) == indexes[6])
}

fn draw<const N: usize>(nonce: Nonce, from: usize) -> [usize; N] {
    let mut half = [0; 8];
    half.copy_from_slice(&nonce.0[from..from + 8]);
    let mut rest = u64::from_le_bytes(half);
    std::array::from_fn(|_| {
        let index = rest % ALPHABET.len() as u64;
        rest /= ALPHABET.len() as u64;
        usize::try_from(index).unwrap_or_default()
    })
}

fn weighted(indexes: &[usize]) -> usize {
    indexes.iter().enumerate().map(|(at, index)| (at + 1) * index).sum::<usize>() % ALPHABET.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misread_number_is_noticed() {
        let number = case_number(Nonce([7, 1, 9, 200, 33, 4, 5, 61, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert!(is_case_number(&number) && is_case_number(&number.to_lowercase()), "{number}");
        let plain: Vec<char> = number.chars().filter(|c| *c != '-').collect();
        for at in 0..plain.len() {
            for &other in ALPHABET {
                let mut wrong = plain.clone();
                wrong[at] = char::from(other);
                let same = wrong == plain;
                assert_eq!(is_case_number(&wrong.iter().collect::<String>()), same);
            }
        }
        assert!(!is_case_number("hello") && !is_case_number(""));
    }
}
