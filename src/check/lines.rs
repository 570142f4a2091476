//! G1, raw lines: rules about how a line begins. They run where parsing fails, too.

use super::{
    Found, Rule, did_you_mean,
    file::{File, MOST_BYTES, MOST_DEPTH, What},
    nearest,
    scan::{self, Kind, Line},
    view::{Layout, View, is_good_tag, layout},
};
use crate::tag::canonical;

pub(super) const RULES: &[Rule] = &[
    Rule::error(
        "file-encoding",
        file_encoding,
        "What it does: finds files that are not saved as UTF-8.\n\
         Why: nobody can read them, the service neither.\n\
         Example: Notepad's \"Unicode\" and a Chinese code page; choose \"UTF-8\" when you save.",
    ),
    Rule::warning(
        "file-bom",
        file_bom,
        "What it does: finds an invisible mark before the first line.\n\
         Why: some programs read it as a part of the first name.\n\
         Example: Notepad's \"UTF-8 with BOM\"; choose \"UTF-8\".",
    ),
    Rule::error(
        "file-too-big",
        file_too_big,
        "What it does: refuses files over 1 MiB.\n\
         Why: no list of texts is so long; something else was saved there.\n\
         Example: a picture saved as answers.ftl.",
    ),
    Rule::error(
        "nesting-too-deep",
        nesting_too_deep,
        "What it does: refuses files with more than 16 braces inside each other.\n\
         Why: reading them could stop the service.\n\
         Example: many lines with a { that is never closed.",
    ),
    Rule::error(
        "bad-language-tag",
        bad_language_tag,
        "What it does: finds folders that are not named like a language.\n\
         Why: nobody would ever be answered from them.\n\
         Example: zh_CN; the folder is called zh-Hans.",
    ),
    Rule::warning(
        "unknown-file",
        unknown_file,
        "What it does: finds files that the service does not read.\n\
         Why: what is written there is lost.\n\
         Example: \"answers (1).ftl\" beside answers.ftl.",
    ),
    Rule::error(
        "link-outside",
        link_outside,
        "What it does: finds links to folders, to nothing, or to files outside of the content.\n\
         Why: what they point at is not read, so that nobody can make the service read other files.\n\
         Example: locales/en/answers.ftl as a link into another folder; copy the file instead.",
    ),
    Rule::error(
        "merge-conflict",
        merge_conflict,
        "What it does: finds the lines that two people changed at once.\n\
         Why: both versions and the marks would be shown.\n\
         Example: <<<<<<< HEAD; keep one version and delete the three marks.",
    ),
    Rule::error(
        "line-not-indented",
        line_not_indented,
        "What it does: finds lines of a text that start at the left edge.\n\
         Why: the text ends there, and what follows is lost.\n\
         Example: \"Bring your passport\" without four spaces in front.",
    ),
    Rule::error(
        "wrong-space-indent",
        wrong_space_indent,
        "What it does: finds lines that begin with full-width or non-breaking spaces.\n\
         Why: only ordinary spaces count.\n\
         Example: a space typed with the Chinese keyboard.",
    ),
    Rule::error(
        "tab-indent",
        tab_indent,
        "What it does: finds lines that begin with a tab.\n\
         Why: this line and those below it are lost.\n\
         Example: a line moved in with the tab key; use four spaces.",
    ),
    Rule::error(
        "bad-message-name",
        bad_message_name,
        "What it does: finds names the service cannot use.\n\
         Why: the text under it is lost.\n\
         Example: \"repair request =\"; write repair-request =.",
    ),
    Rule::error(
        "empty-message",
        empty_message,
        "What it does: finds names without a text.\n\
         Why: the whole line is dropped, and residents get another language.\n\
         Example: \"button-repair =\" and nothing after it.",
    ),
    Rule::error(
        "special-line-start",
        special_line_start,
        "What it does: finds lines that begin with [ * or a full stop.\n\
         Why: they have a meaning of their own; the lines below are lost.\n\
         Example: \"* Red bin\"; leave the sign out, or write { \"*\" }.",
    ),
    Rule::error(
        "wrong-comment",
        wrong_comment,
        "What it does: finds notes that do not begin with \"# \".\n\
         Why: the service takes them for text and loses what stands near them.\n\
         Example: // call the repair team; write # call the repair team.",
    ),
    Rule::error(
        "looks-like-message",
        looks_like_message,
        "What it does: finds a name and its text inside the text above.\n\
         Why: residents would see it as a part of that text.\n\
         Example: \"  button-repair = Repairs\"; remove the spaces before it.",
    ),
    Rule::warning(
        "comment-inside-text",
        comment_inside_text,
        "What it does: finds notes inside a text.\n\
         Why: residents can see them, and in lists they count as sentences.\n\
         Example: \"    # lift\"; move the note above the name.",
    ),
];

/// Whether the service reads a file of this path.
fn is_ours(path: &str) -> bool {
    layout(path).is_some_and(|layout| !matches!(layout, Layout::Unknown))
}

fn file_encoding(view: &View<'_>, found: &mut Found) {
    for (path, bytes) in view.tree.files.iter().filter(|(path, _)| is_ours(path)) {
        let good = match std::str::from_utf8(bytes) {
            Ok(text) => text.find('\0').unwrap_or(bytes.len()),
            Err(error) => error.valid_up_to(),
        };
        if good < bytes.len() {
            let line = bytes[..good].split(|byte| *byte == b'\n').count();
            let advice = "Save it again and choose \"UTF-8\"".to_owned();
            found.push(path, (line, 1), "", "This file is not saved as UTF-8".to_owned(), advice);
        }
    }
}

fn file_bom(view: &View<'_>, found: &mut Found) {
    for (path, _) in view.tree.files.iter().filter(|(_, bytes)| bytes.starts_with(b"\xef\xbb\xbf")) {
        found.top(
            path,
            "",
            "An invisible mark stands before the first line".to_owned(),
            "Save the file again as \"UTF-8\", without BOM",
        );
    }
}

fn file_too_big(view: &View<'_>, found: &mut Found) {
    for (path, _) in view.tree.files.iter().filter(|(path, bytes)| bytes.len() > MOST_BYTES && is_ours(path)) {
        let advice = "Look whether something else was saved under this name";
        found.top(path, "", "This file is larger than 1 MiB".to_owned(), advice);
    }
}

fn nesting_too_deep(view: &View<'_>, found: &mut Found) {
    for file in view.files().filter(|file| file.depth > MOST_DEPTH) {
        let problem = format!("More than {MOST_DEPTH} braces stand inside each other");
        found.top(file.path, "", problem, "Close each { with a } on its line");
    }
}

fn bad_language_tag(view: &View<'_>, found: &mut Found) {
    const COUNTRIES: &[(&str, &str)] = &[("cn", "zh-Hans"), ("jp", "ja"), ("kr", "ko"), ("ua", "uk"), ("vn", "vi")];
    let mut last = None;
    for path in view.tree.files.keys() {
        let (folder, tag) = match layout(path) {
            Some(Layout::Locale(tag, _)) => ("", tag),
            Some(Layout::Wording(place, tag)) => (place, tag),
            _ => continue,
        };
        let country = COUNTRIES.iter().find(|(country, _)| *country == tag).map(|(_, meant)| (*meant).to_owned());
        if (is_good_tag(tag) && country.is_none()) || last == Some((folder, tag)) {
            continue;
        }
        last = Some((folder, tag));
        let near = country.or_else(|| canonical(tag));
        let advice = did_you_mean(near.as_deref(), "Name the folder like the language, for example zh-Hans");
        found.top(path, "", format!("\"{tag}\" is not the name of a language folder"), advice);
    }
}

fn unknown_file(view: &View<'_>, found: &mut Found) {
    for path in view.tree.files.keys() {
        let name = path.rsplit('/').next().unwrap_or_default();
        if matches!(layout(path), Some(Layout::Unknown)) && !name.starts_with('.') {
            let known = What::ALL.map(What::name);
            let advice = did_you_mean(nearest(name, known), "Move it to another folder, or give it the right name");
            found.top(path, "", format!("\"{name}\" is not read here"), advice);
        }
    }
}

fn link_outside(view: &View<'_>, found: &mut Found) {
    for path in &view.tree.outside {
        let problem = "This is a link that leads out of the content, to a folder or to nothing; it is not read";
        found.top(path, "", problem.to_owned(), "Copy the file to this place instead");
    }
}

/// Reports every line of every file that `is_wrong`.
fn each_line<'v>(
    view: &'v View<'_>,
    found: &mut Found,
    is_wrong: impl Fn(&Line<'_>, &File<'_>) -> bool,
    words: impl Fn(&Line<'v>) -> (String, String),
) {
    for file in view.files() {
        for line in file.lines.iter().filter(|line| is_wrong(line, file)) {
            let (problem, advice) = words(line);
            found.at(file, line.text, line.owner, problem, advice);
        }
    }
}

fn merge_conflict(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        let mut inside = false;
        for line in file.lines.iter().filter(|line| line.kind == Kind::Conflict) {
            if !inside {
                let advice = "Keep one version and delete the lines <<<<<<<, ======= and >>>>>>>";
                found.at(file, line.text, line.owner, "Two people changed the same lines".to_owned(), advice);
            }
            inside = !line.text.starts_with('>');
        }
    }
}

fn line_not_indented(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, file: &File<'_>| {
        line.kind == Kind::Edge && !line.owner.is_empty() && comment_sign(line.text).is_none() && is_lost(file, line)
    };
    each_line(view, found, wrong, |line| {
        let problem = format!("This line belongs to \"{}\" but starts at the left edge", line.owner);
        (problem, "Put four spaces in front of it".to_owned())
    });
}

/// Whether the parser complains about the message this line belongs to.
fn is_lost(file: &File<'_>, line: &Line<'_>) -> bool {
    file.errors.iter().any(|(_, at)| file.owner(at) == line.owner)
        || file.entries.iter().any(|entry| entry.broken && entry.at == line.owner)
}

fn wrong_space_indent(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        let indent = &line.text[..line.text.len() - line.text.trim_start().len()];
        line.kind == Kind::Body && indent.contains(|c: char| c != ' ' && c != '\t')
    };
    each_line(view, found, wrong, |_| {
        (
            "The spaces before this line are full-width or non-breaking spaces".to_owned(),
            "Use four ordinary spaces".to_owned(),
        )
    });
}

fn tab_indent(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body && line.text.bytes().take_while(u8::is_ascii_whitespace).any(|byte| byte == b'\t')
    };
    each_line(view, found, wrong, |_| {
        let problem = "This line starts with a tab, and the lines below it are lost";
        (problem.to_owned(), "Use four spaces".to_owned())
    });
}

fn bad_message_name(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Head && !scan::is_good_name(line.owner) && !line.text.starts_with(['｛', '{'])
    };
    each_line(view, found, wrong, |line| {
        let better = scan::better_name(line.owner);
        let problem = format!("\"{}\" cannot be a name: only a–z, 0–9 and \"-\", beginning with a letter", line.owner);
        let advice = "Write the name exactly as it stands in the source language's file";
        (problem, better.map_or_else(|| advice.to_owned(), |better| format!("Try {better}")))
    });
}

fn empty_message(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        let mut head: Option<&Line<'_>> = None;
        for line in &file.lines {
            match line.kind {
                Kind::Head | Kind::Comment => {
                    report_empty(file, head, found);
                    head = Some(line).filter(|line| line.kind == Kind::Head && line.value.is_empty());
                }
                Kind::Body | Kind::Edge => head = None,
                Kind::Blank | Kind::Conflict => {}
            }
        }
        report_empty(file, head, found);
    }
}

fn report_empty(file: &File<'_>, head: Option<&Line<'_>>, found: &mut Found) {
    if let Some(head) = head {
        let problem = format!("\"{}\" has no text", head.owner);
        found.at(file, head.text, head.owner, problem, "Write the text or delete the line");
    }
}

fn special_line_start(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body
            && !line.inside
            && line.value.starts_with(['[', '*', '.'])
            && attribute_name(line.value).is_none()
    };
    each_line(view, found, wrong, |line| {
        let sign = &line.value[..1];
        let problem = format!("A line may not begin with \"{sign}\": it and the lines below it are lost");
        (problem, format!("Leave the sign out, or write {{ \"{sign}\" }}"))
    });
}

/// The name in `.name = text`.
pub(super) fn attribute_name(value: &str) -> Option<&str> {
    let (name, _) = value.strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end();
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    fits.then_some(name)
}

/// The sign of another program's notes.
fn comment_sign(text: &str) -> Option<&'static str> {
    ["//", "/*", "<!--", ";", "#"].into_iter().find(|sign| text.starts_with(sign))
}

fn wrong_comment(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        matches!(line.kind, Kind::Edge | Kind::Head) && comment_sign(line.text).is_some()
    };
    each_line(view, found, wrong, |line| {
        let note = line.text.trim_start_matches(['/', '*', '<', '!', '-', ';', '#']).trim();
        let note = note.trim_end_matches("*/").trim_end_matches("-->").trim();
        ("A note begins with a number sign and a space".to_owned(), format!("Write # {note}"))
    });
}

fn looks_like_message(view: &View<'_>, found: &mut Found) {
    for file in view.files() {
        for line in &file.lines {
            let Some(name) = scan::swallowed(line) else { continue };
            let problem = format!("\"{}\" is inside the text of \"{}\"", line.value, line.owner);
            found.at(file, line.value, name, problem, "Remove the spaces before it");
        }
    }
}

fn comment_inside_text(view: &View<'_>, found: &mut Found) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body
            && !line.inside
            && line.value.trim_start_matches('#').starts_with(' ')
            && line.value.starts_with('#')
    };
    each_line(view, found, wrong, |line| {
        let problem = format!("\"{}\" is inside the text, so residents can see it", line.value);
        (problem, format!("Move the note above \"{} =\"", line.owner))
    });
}
