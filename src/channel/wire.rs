//! Small pieces every platform's wire format needs: query strings and lenient JSON numbers.

/// The first value of `key` in a query string, percent-decoded.
pub(super) fn query(query: &str, key: &str) -> Option<String> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| decode(name) == key)
        .map(|(_, value)| decode(value))
}

/// Percent-decodes, `+` as a blank; a broken escape stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (bytes[at], hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_and_never_panics() {
        assert_eq!(query("a=1&token=x%2By+z", "token").as_deref(), Some("x+y z"));
        assert_eq!(query("a=%zz%", "a").as_deref(), Some("%zz%"));
        assert_eq!(query("a=%é", "a").as_deref(), Some("%é"));
        assert_eq!(query("", "a"), None);
    }
}
