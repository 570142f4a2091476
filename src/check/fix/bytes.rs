//! Repairs of whole files: how they were saved.

use encoding_rs::{Encoding, GB18030, UTF_16BE, UTF_16LE};

/// Without the mark before the first line.
pub(super) fn mark(_path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec)
}

/// As UTF-8, if it is certain how the file was saved: Notepad's "Unicode" or the Chinese code page.
pub(super) fn encoding(path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => decode(UTF_16LE, rest)?,
        [0xfe, 0xff, rest @ ..] => decode(UTF_16BE, rest)?,
        _ if bytes.contains(&0) => decode(unmarked(bytes)?, bytes)?,
        _ => decode(GB18030, bytes).filter(|text| is_chinese(path, bytes, text))?,
    };
    (!text.contains('\0')).then(|| text.into_bytes())
}

fn decode(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// Which half of each pair is empty says which comes first: every file has many ordinary signs.
fn unmarked(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    let first = pairs.iter().filter(|pair| pair[0] == 0).count();
    let second = pairs.iter().filter(|pair| pair[1] == 0).count();
    match (first, second) {
        (0, 1..) => Some(UTF_16LE),
        (1.., 0) => Some(UTF_16BE),
        _ => None,
    }
}

/// Almost any bytes can be read as Chinese. These are, if the file is one for Chinese text, its signs
/// come in words, and no three of them in a row are good UTF-8, as one or two are by chance.
fn is_chinese(path: &str, bytes: &[u8], text: &str) -> bool {
    let other_language =
        path.split("locales/").nth(1).is_some_and(|rest| rest.contains('/') && !rest.starts_with("zh"));
    let chinese_words = |text: &str| text.split(|c: char| c.len_utf8() < 3).any(|word| word.chars().count() > 2);
    let some_utf8 = bytes.utf8_chunks().any(|chunk| chinese_words(chunk.valid()));
    let signs: Vec<char> = text.chars().collect();
    let alone = signs.split(char::is_ascii).filter(|word| word.len() == 1).count();
    let together: usize = signs.split(char::is_ascii).map(<[char]>::len).filter(|length| *length > 1).sum();
    !other_language && !some_utf8 && together > 2 * alone
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### 按钮和提示。\nbutton-waste = 垃圾分类\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn what_notepad_and_the_chinese_code_page_write_is_read() {
        let path = "locales/zh-Hans/ui.ftl";
        let chinese = GB18030.encode(TEXT).0.into_owned();
        let marked = format!("\u{feff}{TEXT}");
        for bytes in [
            utf16(&marked, u16::to_le_bytes),
            utf16(&marked, u16::to_be_bytes),
            utf16(TEXT, u16::to_le_bytes),
            utf16(TEXT, u16::to_be_bytes),
            chinese.clone(),
        ] {
            assert_eq!(encoding(path, &bytes).as_deref(), Some(TEXT.as_bytes()));
        }
        let place = GB18030.encode("name = { zh = \"翠苑一区\", latin = \"x\" }\n").0.into_owned();
        assert!(encoding("places/cuiyuan/place.toml", &place).is_some());
        assert_eq!(encoding("locales/ru/ui.ftl", &chinese), None);
    }

    #[test]
    fn what_is_not_certain_is_left() {
        let path = "locales/zh-Hans/ui.ftl";
        let half = [TEXT.as_bytes(), &GB18030.encode(TEXT).0].concat();
        // Spanish in an old Windows encoding, of which each accent and its letter make a Chinese sign.
        let spanish = b"ask = M\xe1s informaci\xf3n\n".to_vec();
        let odd = [utf16(TEXT, u16::to_le_bytes), vec![0]].concat();
        for bytes in [half, spanish, odd, vec![0, 0, 0, 0], b"a = \xff\xff\n".to_vec()] {
            assert_eq!(encoding(path, &bytes), None, "{bytes:?}");
        }
        assert_eq!(encoding("places/a/place.toml", b"name = \"M\xe1s\"\n"), None);
    }

    #[test]
    fn the_mark_goes_and_nothing_else() {
        assert_eq!(mark("", b"\xef\xbb\xbfa = b").as_deref(), Some(&b"a = b"[..]));
        assert_eq!(mark("", b"a = b"), None);
    }
}
