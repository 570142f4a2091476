//! Reads a file line by line, without the parser, so that a rule can speak about a line where parsing
//! fails: which message a line belongs to, where its braces are, what of it residents see.

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing but spaces.
    Blank,
    /// `# …`, `## …`, `### …`.
    Comment,
    /// `name = text`; the name may be a bad one.
    Head,
    /// Begins with a space of some sort: it goes on with the message above.
    Body,
    /// `<<<<<<<`, `=======`, `>>>>>>>`.
    Conflict,
    /// At the left edge and nothing of the above.
    Edge,
}

/// One line.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub kind: Kind,
    /// The whole line without its end.
    pub text: &'a str,
    /// What comes after `name =`, or the line without the spaces around it.
    pub value: &'a str,
    /// The message it belongs to, as it is written; empty before the first.
    pub owner: &'a str,
    /// It begins inside braces: it is a variant of a choice, or the end of one.
    pub inside: bool,
    /// What stands in braces that open and close on this line, without the braces.
    pub braces: Vec<&'a str>,
}

/// A brace without its partner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Brace<'a> {
    pub at: &'a str,
    pub owner: &'a str,
    pub opens: bool,
}

/// A file as lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan<'a> {
    pub lines: Vec<Line<'a>>,
    pub faults: Vec<Brace<'a>>,
    /// Most braces inside each other.
    pub depth: usize,
}

/// Open braces of the message that is being read.
#[derive(Default)]
struct Open<'a> {
    stack: Vec<(&'a str, bool)>,
    in_quotes: bool,
    /// Braces of this message that were given up: the parser still counts them.
    lost: usize,
}

pub(super) fn scan(text: &str) -> Scan<'_> {
    let mut scan = Scan::default();
    let mut owner = "";
    let mut open = Open::default();
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        let kind = kind(line, !open.stack.is_empty());
        let mut value = line.trim();
        if let (Kind::Head, Some((name, rest))) = (kind, split_head(line)) {
            scan.close(&mut open, owner);
            owner = name;
            value = rest.trim();
        }
        let inside = !open.stack.is_empty();
        let braces = match kind {
            Kind::Head | Kind::Body | Kind::Edge => scan.read_braces(value, owner, &mut open),
            Kind::Blank | Kind::Comment | Kind::Conflict => Vec::new(),
        };
        scan.lines.push(Line { kind, text: line, value, owner, inside, braces });
    }
    scan.close(&mut open, owner);
    scan
}

impl<'a> Scan<'a> {
    fn read_braces(&mut self, value: &'a str, owner: &'a str, open: &mut Open<'a>) -> Vec<&'a str> {
        let mut found = Vec::new();
        if open.stack.is_empty() && !value.bytes().any(|b| matches!(b, b'{' | b'}')) {
            return found;
        }
        for (at, byte) in value.bytes().enumerate() {
            let in_choice = open.stack.last().is_some_and(|(_, choice)| *choice);
            match byte {
                b'"' if !open.stack.is_empty() && !in_choice => open.in_quotes = !open.in_quotes,
                _ if open.in_quotes => {}
                b'{' => {
                    open.stack.push((&value[at..=at], false));
                    self.depth = self.depth.max(open.stack.len() + open.lost);
                }
                b'}' => match open.stack.pop() {
                    None => self.faults.push(Brace { at: &value[at..=at], owner, opens: false }),
                    Some((from, false)) => found.push(&value[offset(value, from) + 1..at]),
                    Some((_, true)) => {}
                },
                _ => {}
            }
        }
        open.in_quotes = false;
        // What is still open is a choice whose variants follow, or a brace somebody forgot to close.
        if let Some(last) = open.stack.last_mut()
            && arrow(value).is_some()
        {
            last.1 = true;
        }
        while let Some(&(at, false)) = open.stack.last() {
            self.faults.push(Brace { at, owner, opens: true });
            open.stack.pop();
            open.lost += 1;
        }
        found
    }

    fn close(&mut self, open: &mut Open<'a>, owner: &'a str) {
        for (at, _) in open.stack.drain(..) {
            self.faults.push(Brace { at, owner, opens: true });
        }
        *open = Open::default();
    }
}

/// The arrow at the end of a line that opens a choice, as it is written.
pub(super) fn arrow(value: &str) -> Option<&str> {
    let inside = &value[value.rfind('{')?..];
    if inside.contains('}') {
        return None;
    }
    let found = ["->", "- >", "—>", "–>", "→", "＞", "=>", ">"].into_iter().find(|arrow| inside.ends_with(arrow))?;
    Some(&inside[inside.len() - found.len()..])
}

/// Where `part`, a slice of `whole`, begins in it.
pub(super) fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize).min(whole.len())
}

fn kind(line: &str, inside: bool) -> Kind {
    let Some(first) = line.chars().next() else { return Kind::Blank };
    if line.trim().is_empty() {
        return if line.contains('\t') { Kind::Body } else { Kind::Blank };
    }
    let conflict = ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
    match first {
        _ if conflict => Kind::Conflict,
        '#' if is_comment(line) => Kind::Comment,
        _ if first.is_whitespace() => Kind::Body,
        '}' | '[' | '*' if inside => Kind::Body,
        _ if split_head(line).is_some() => Kind::Head,
        _ => Kind::Edge,
    }
}

fn is_comment(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    line.len() - rest.len() <= 3 && (rest.is_empty() || rest.starts_with(' '))
}

/// A line at the left edge that names a message: the name as it is written, and what follows. A name
/// of several words or in other letters counts, a sentence with a `=` in it does not.
pub(super) fn split_head(line: &str) -> Option<(&str, &str)> {
    let at = line.find(['=', '＝'])?;
    let sign = line[at..].chars().next().map_or(1, char::len_utf8);
    let (name, rest) = (line[..at].trim_end(), &line[at + sign..]);
    let first = name.chars().next()?;
    let sentence =
        |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '{' | '}' | '。' | '，' | '：' | '？' | '！');
    let is_name = (first == '-' || first.is_alphanumeric()) && !name.contains(sentence);
    (is_name && name.split_whitespace().count() <= 4).then_some((name, rest))
}

/// Whether `name` is one the service can use: `a` to `z`, digits and `-`, beginning with a letter.
pub(super) fn is_good_name(name: &str) -> bool {
    let name = name.strip_prefix('-').unwrap_or(name);
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A good name made of a bad one, if enough of it is left.
pub(super) fn better_name(name: &str) -> Option<String> {
    let mut better = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() || (c == '-' && better.is_empty()) {
            better.push(c);
        } else if !better.ends_with('-') && (c.is_whitespace() || c.is_ascii_punctuation()) {
            better.push('-');
        } else if !c.is_ascii() {
            return None;
        }
    }
    let better = better.trim_end_matches('-').to_owned();
    is_good_name(&better).then_some(better)
}

/// The name in a line that looks like a message but stands inside the text of another.
pub(super) fn swallowed<'a>(line: &Line<'a>) -> Option<&'a str> {
    if line.kind != Kind::Body || line.inside {
        return None;
    }
    let (name, _) = line.value.split_once('=')?;
    let name = name.trim_end();
    (is_good_name(name) && name.contains('-') && !name.ends_with('-')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_knows_what_it_is_and_whose() {
        let text = "# note\na = one\n    two { $x }\n\nb c = x\nwords here\n//x\nn =\n    { $c ->\n        [one] { $c } \"it\n       *[other] y\n    }\n";
        let scan = scan(text);
        let seen: Vec<_> = scan.lines.iter().map(|line| (line.kind, line.owner, line.inside)).collect();
        assert_eq!(seen[0].0, Kind::Comment);
        assert_eq!(seen[2], (Kind::Body, "a", false));
        assert_eq!(seen[4], (Kind::Head, "b c", false));
        assert_eq!(seen[5], (Kind::Edge, "b c", false));
        assert_eq!(seen[6].0, Kind::Edge);
        assert_eq!(seen[9], (Kind::Body, "n", true));
        assert_eq!(seen[11], (Kind::Body, "n", true));
        assert_eq!(scan.lines[2].braces, [" $x "]);
        assert!(scan.faults.is_empty(), "{:?}", scan.faults);
    }

    #[test]
    fn a_brace_without_a_partner_is_seen() {
        for (text, opens) in [
            ("a = x { $b y\n", true),
            ("a = x } y\n", false),
            ("a =\n    { $b ->\n        [one] x\n       *[other] y\n\nb = z\n", true),
        ] {
            let scan = scan(text);
            assert_eq!(scan.faults.iter().map(|brace| brace.opens).collect::<Vec<_>>(), [opens], "{text}");
        }
        assert!(scan("a = { \"{\" } and { \"}\" }\n").faults.is_empty());
    }

    #[test]
    fn a_bad_name_becomes_a_good_one_where_it_can() {
        assert_eq!(better_name("repair request").as_deref(), Some("repair-request"));
        assert_eq!(better_name("Waste_Sorting").as_deref(), Some("waste-sorting"));
        assert_eq!(better_name("按钮-垃圾"), None);
    }
}
