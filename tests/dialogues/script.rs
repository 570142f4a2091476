//! A written conversation: reads one from text, and writes one again with other replies in it. How the
//! lines look stands in tests/dialogues/README.md.

use std::{ops::Range, time::Duration};

/// A line of a reply after the first one begins with this.
const INDENT: &str = "   ";

/// A conversation as it stands in a file.
#[derive(Debug)]
pub(crate) struct Script {
    lines: Vec<String>,
    /// What happens, in order.
    pub(crate) steps: Vec<Step>,
}

/// What happens next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The resident does something and is answered.
    Turn(Turn),
    /// Time passes.
    Time(Duration),
    /// The next message has this delivery id.
    Id(String),
    /// From now on through this channel.
    Channel(String),
    /// From now on about this place.
    Place(String),
    /// The service ends and starts again.
    Restart,
}

/// What a resident does and what must come of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Turn {
    /// The line it begins on, from 1.
    pub(crate) line: usize,
    /// What they say; `None` when they only open the chat.
    pub(crate) said: Option<String>,
    /// `[intent/slot language]`, if the file says so.
    pub(crate) behaviour: Option<String>,
    /// The replies, if the file has their words.
    pub(crate) replies: Vec<String>,
    /// The lines that hold the words of the replies.
    span: Range<usize>,
}

impl Turn {
    /// The file does not say what is answered.
    pub(crate) fn expects_nothing(&self) -> bool {
        self.behaviour.is_none() && self.replies.is_empty()
    }
}

impl Script {
    /// Reads a conversation. An error names the line.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut steps = Vec::new();
        let mut at = 0;
        while at < lines.len() {
            let (first, end) = (at, end_of_block(&lines, at));
            let block = || block(&lines[first..end]);
            let wrong = |problem: &str| format!("{}: {problem}: `{}`", first + 1, lines[first]);
            match lines[first].split_at_checked(2) {
                Some(("R:", _)) => {
                    steps.push(Step::Turn(Turn {
                        line: first + 1,
                        said: Some(block()),
                        span: end..end,
                        ..Turn::default()
                    }));
                }
                Some(("B:", _)) => answer(&mut steps, block(), first..end).map_err(|problem| wrong(&problem))?,
                _ if lines[first].starts_with('@') => steps.push(directive(&lines[first]).map_err(|why| wrong(&why))?),
                _ if lines[first].trim().is_empty() || lines[first].starts_with('#') => {}
                _ => return Err(wrong("neither R:, B:, @ nor #")),
            }
            at = end;
        }
        Ok(Self { lines, steps })
    }

    /// The file with these words instead of its own, a list for each turn; `None` leaves a turn as it is.
    pub(crate) fn with_replies(&self, replies: &[Option<Vec<String>>]) -> String {
        let mut out = String::new();
        let mut at = 0;
        let turns = self.steps.iter().filter_map(|step| match step {
            Step::Turn(turn) => Some(turn),
            _ => None,
        });
        for (turn, replies) in turns.zip(replies) {
            let Some(replies) = replies else { continue };
            push_all(&mut out, &self.lines[at..turn.span.start]);
            for reply in replies {
                let mut words = reply.lines();
                push_line(&mut out, format!("B: {}", words.next().unwrap_or_default()).trim_end());
                words.for_each(|line| push_line(&mut out, format!("{INDENT}{line}").trim_end()));
            }
            at = turn.span.end;
        }
        push_all(&mut out, &self.lines[at..]);
        out
    }
}

fn push_all(out: &mut String, lines: &[String]) {
    for line in lines {
        push_line(out, line);
    }
}

fn push_line(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// Indented lines belong to the one before, and so do empty ones between them.
fn end_of_block(lines: &[String], first: usize) -> usize {
    let mut end = first + 1;
    for (at, line) in lines.iter().enumerate().skip(first + 1) {
        if line.starts_with(INDENT) && !line.trim().is_empty() {
            end = at + 1;
        } else if !line.trim().is_empty() {
            break;
        }
    }
    end
}

/// The words of a block, without what marks its lines.
fn block(lines: &[String]) -> String {
    let words = |(at, line): (usize, &String)| {
        let rest = if at == 0 {
            line[2..].strip_prefix(' ').unwrap_or(&line[2..])
        } else {
            line.strip_prefix(INDENT).unwrap_or("")
        };
        rest.trim_end().to_owned()
    };
    lines.iter().enumerate().map(words).collect::<Vec<_>>().join("\n")
}

/// Adds what is answered to the turn before; without one, the resident has only opened the chat.
fn answer(steps: &mut Vec<Step>, words: String, span: Range<usize>) -> Result<(), String> {
    if !steps.iter().any(|step| matches!(step, Step::Turn(_))) {
        let arrived = Turn { line: span.start + 1, span: span.start..span.start, ..Turn::default() };
        steps.push(Step::Turn(arrived));
    }
    let Some(Step::Turn(turn)) = steps.last_mut() else {
        return Err("an answer belongs below what the resident said".to_owned());
    };
    if is_behaviour(&words) {
        if !turn.expects_nothing() {
            return Err("the behaviour stands once, before the words".to_owned());
        }
        turn.behaviour = Some(words);
        turn.span = span.end..span.end;
    } else {
        if turn.replies.is_empty() {
            turn.span.start = span.start;
        }
        turn.span.end = span.end;
        turn.replies.push(words);
    }
    Ok(())
}

/// `[intent language]`, `[intent/slot language]` or `[]`.
fn is_behaviour(words: &str) -> bool {
    let Some(inner) = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else { return false };
    let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let parts: Vec<&str> = inner.split(' ').collect();
    match parts.as_slice() {
        [""] => true,
        [what, language] => is_name(language) && what.split('/').count() <= 2 && what.split('/').all(is_name),
        _ => false,
    }
}

fn directive(line: &str) -> Result<Step, String> {
    let (name, value) = line.split_once(' ').unwrap_or((line, ""));
    let value = value.trim();
    match (name, value.is_empty()) {
        ("@restart", true) => Ok(Step::Restart),
        ("@time", false) => {
            duration(value).map(Step::Time).ok_or_else(|| "a time looks like +2h, +30m or +1d".to_owned())
        }
        ("@id", false) => Ok(Step::Id(value.to_owned())),
        ("@channel", false) => Ok(Step::Channel(value.to_owned())),
        ("@place", false) => Ok(Step::Place(value.to_owned())),
        ("@staff", _) => Err("@staff is not supported yet".to_owned()),
        _ => Err("no such directive".to_owned()),
    }
}

fn duration(text: &str) -> Option<Duration> {
    let text = text.strip_prefix('+')?;
    let unit = text.chars().next_back()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86400,
        _ => return None,
    };
    let count: u64 = text[..text.len() - 1].parse().ok()?;
    Some(Duration::from_secs(count * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# a comment\nR: hello\nB: [greeting en]\n\n@time +2h\nR: two\n   lines\nB: One.\n\n   Two.\nB: Three.\n\nR: bye\n";

    fn turns(text: &str) -> Vec<Turn> {
        let steps = Script::parse(text).expect("it is well written").steps;
        steps.into_iter().filter_map(|step| if let Step::Turn(turn) = step { Some(turn) } else { None }).collect()
    }

    #[test]
    fn a_conversation_is_read_as_it_is_meant() {
        let read = turns(TEXT);
        let said: Vec<_> = read.iter().map(|turn| (turn.line, turn.said.as_deref().unwrap_or_default())).collect();
        assert_eq!(said, [(2, "hello"), (6, "two\nlines"), (13, "bye")]);
        assert_eq!((read[0].behaviour.as_deref(), read[0].replies.len()), (Some("[greeting en]"), 0));
        assert_eq!(read[1].replies, ["One.\n\nTwo.", "Three."]);
        assert!(read[2].expects_nothing());
        assert_eq!(turns("B: Welcome.\nR: hello\nB: []\n")[0].said, None, "the chat was only opened");
        assert_eq!(turns("R: hello\nB: [1] is the first\n")[0].behaviour, None);
    }

    #[test]
    fn blessing_changes_words_and_nothing_else() {
        let script = Script::parse(TEXT).expect("it is well written");
        let new = |words: &[&str]| Some(words.iter().map(|&words| words.to_owned()).collect());
        assert_eq!(script.with_replies(&[None, new(&["One.\n\nTwo.", "Three."]), None]), TEXT);
        let blessed = script.with_replies(&[None, new(&["Four."]), new(&["Bye.", "Bye."])]);
        assert!(blessed.ends_with("   lines\nB: Four.\n\nR: bye\nB: Bye.\nB: Bye.\n"), "{blessed}");
        assert!(blessed.starts_with("# a comment\nR: hello\nB: [greeting en]\n\n@time +2h\n"), "{blessed}");
    }

    #[test]
    fn a_line_nobody_understands_is_named() {
        for (text, problem) in [
            ("R: hello\n@staff we are on our way\n", "2: @staff is not supported yet: `@staff we are on our way`"),
            ("@time 2h\n", "1: a time looks like +2h, +30m or +1d: `@time 2h`"),
            ("@tune +2h\n", "1: no such directive: `@tune +2h`"),
            ("hello\n", "1: neither R:, B:, @ nor #: `hello`"),
            ("R: a\nB: a\n@restart\nB: b\n", "4: an answer belongs below what the resident said: `B: b`"),
            ("R: a\nB: a\nB: [thanks en]\n", "3: the behaviour stands once, before the words: `B: [thanks en]`"),
        ] {
            assert_eq!(Script::parse(text).map(|script| script.steps.len()), Err(problem.to_owned()));
        }
    }
}
