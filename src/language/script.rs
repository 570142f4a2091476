//! Which script is a message written in? By Unicode ranges alone; knows no language.

/// A writing system, as far as telling languages apart needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    Latin,
    Han,
    /// Han with kana among it: Japanese.
    Kana,
    /// Any other, by the first letter of its block.
    Other(u32),
}

/// What a message is mostly written in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Written {
    pub(super) script: Script,
    /// Letters of that script.
    pub(super) letters: usize,
    /// How much of the message that is, 0 to 1; a Latin letter counts a quarter of another one.
    pub(super) share: f32,
}

/// First and last letter of the scripts we tell apart, extensions beside their script.
const BLOCKS: &[(u32, u32, u32)] = &[
    (0x370, 0x3ff, 0x370),
    (0x400, 0x52f, 0x400),
    (0x530, 0x58f, 0x530),
    (0x590, 0x5ff, 0x590),
    (0x600, 0x77f, 0x600),
    (0x8a0, 0x8ff, 0x600),
    (0x900, 0x97f, 0x900),
    (0x980, 0x9ff, 0x980),
    (0xa00, 0xa7f, 0xa00),
    (0xa80, 0xaff, 0xa80),
    (0xb80, 0xbff, 0xb80),
    (0xc00, 0xc7f, 0xc00),
    (0xc80, 0xcff, 0xc80),
    (0xd00, 0xd7f, 0xd00),
    (0xd80, 0xdff, 0xd80),
    (0xe00, 0xe7f, 0xe00),
    (0xe80, 0xeff, 0xe80),
    (0xf00, 0xfff, 0xf00),
    (0x1000, 0x109f, 0x1000),
    (0x10a0, 0x10ff, 0x10a0),
    (0x1100, 0x11ff, 0xac00),
    (0x1200, 0x139f, 0x1200),
    (0x1780, 0x17ff, 0x1780),
    (0x1800, 0x18af, 0x1800),
    (0x1f00, 0x1fff, 0x370),
    (0x3130, 0x318f, 0xac00),
    (0xac00, 0xd7af, 0xac00),
    (0xfb50, 0xfdff, 0x600),
    (0xfe70, 0xfefe, 0x600),
];

/// The script of a letter; `None` for signs, digits and marks.
pub(super) fn script_of(c: char) -> Option<Script> {
    if !c.is_alphabetic() {
        return None;
    }
    Some(match u32::from(c) {
        0..=0x24f | 0x1e00..=0x1eff | 0xff21..=0xff5a => Script::Latin,
        0x3040..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9f => Script::Kana,
        0x3005 | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_134f => Script::Han,
        code => {
            Script::Other(BLOCKS.iter().find(|(from, to, _)| (*from..=*to).contains(&code)).map_or(0, |block| block.2))
        }
    })
}

/// What `text` is written in; `None` when there is no letter in it.
pub(super) fn written(text: &str) -> Option<Written> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in text.chars().filter_map(script_of) {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let count = |script| counts.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count);
    let (han, kana) = (count(Script::Han), count(Script::Kana));
    // A Chinese message may hold a kana or two; a Japanese one holds many.
    let eastern = if kana > 0 && kana * 5 >= han { Script::Kana } else { Script::Han };
    counts.retain(|(script, _)| !matches!(script, Script::Han | Script::Kana));
    if han + kana > 0 {
        counts.push((eastern, han + kana));
    }
    let weight = |(script, count): &(Script, usize)| if *script == Script::Latin { *count } else { count * 4 };
    let (script, letters) = *counts.iter().max_by_key(|one| weight(one))?;
    #[expect(clippy::cast_precision_loss, reason = "a message has far fewer than sixteen million letters")]
    let share = weight(&(script, letters)) as f32 / counts.iter().map(weight).sum::<usize>() as f32;
    Some(Written { script, letters, share })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_in_the_script_that_carries_it() {
        let arabic = Script::Other(0x600);
        for (text, expected) in [
            ("Where is the clinic?", Some((Script::Latin, 16))),
            ("¿Dónde está?", Some((Script::Latin, 9))),
            ("Wi-Fi 坏了", Some((Script::Han, 2))),
            ("please help me with my 登记", Some((Script::Latin, 18))),
            ("電車が止まった", Some((Script::Kana, 7))),
            ("我喜欢の字这样写的", Some((Script::Han, 9))),
            ("أين العيادة", Some((arabic, 10))),
            ("پاسپورت", Some((arabic, 7))),
            ("Где", Some((Script::Other(0x400), 3))),
            ("병원", Some((Script::Other(0xac00), 2))),
            ("🙂 123 !!", None),
            ("", None),
        ] {
            assert_eq!(written(text).map(|w| (w.script, w.letters)), expected, "{text}");
        }
    }
}
