//! G1, raw lines: rules about how a line begins. They run where parsing fails, too.

use super::{
    Found, Rule,
    file::{File, MOST_BYTES, MOST_DEPTH, What},
    nearest,
    scan::{self, Kind, Line},
    view::{Layout, View, is_good_tag, layout},
    words::Words,
};
use crate::tag::canonical;

pub(super) const RULES: &[Rule] = &[
    Rule::error("file-encoding", file_encoding),
    Rule::warning("file-bom", file_bom),
    Rule::error("file-too-big", file_too_big),
    Rule::error("nesting-too-deep", nesting_too_deep),
    Rule::error("bad-language-tag", bad_language_tag),
    Rule::warning("unknown-file", unknown_file),
    Rule::error("link-outside", link_outside),
    Rule::error("merge-conflict", merge_conflict),
    Rule::error("line-not-indented", line_not_indented),
    Rule::error("wrong-space-indent", wrong_space_indent),
    Rule::error("tab-indent", tab_indent),
    Rule::error("bad-message-name", bad_message_name),
    Rule::error("empty-message", empty_message),
    Rule::error("special-line-start", special_line_start),
    Rule::error("wrong-comment", wrong_comment),
    Rule::error("looks-like-message", looks_like_message),
    Rule::warning("comment-inside-text", comment_inside_text),
];

/// Whether the service reads a file of this path.
fn is_ours(path: &str) -> bool {
    layout(path).is_some_and(|layout| !matches!(layout, Layout::Unknown))
}

fn file_encoding(view: &View<'_>, found: &mut Found<'_>) {
    for (path, bytes) in view.tree.files.iter().filter(|(path, _)| is_ours(path)) {
        let good = match std::str::from_utf8(bytes) {
            Ok(text) => text.find('\0').unwrap_or(bytes.len()),
            Err(error) => error.valid_up_to(),
        };
        if good < bytes.len() {
            let line = bytes[..good].split(|byte| *byte == b'\n').count();
            found.push(path, (line, 1), "", Words::new("file-encoding"));
        }
    }
}

fn file_bom(view: &View<'_>, found: &mut Found<'_>) {
    for (path, _) in view.tree.files.iter().filter(|(_, bytes)| bytes.starts_with(b"\xef\xbb\xbf")) {
        found.top(path, "", Words::new("file-bom"));
    }
}

fn file_too_big(view: &View<'_>, found: &mut Found<'_>) {
    for (path, _) in view.tree.files.iter().filter(|(path, bytes)| bytes.len() > MOST_BYTES && is_ours(path)) {
        found.top(path, "", Words::new("file-too-big"));
    }
}

fn nesting_too_deep(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files().filter(|file| file.depth > MOST_DEPTH) {
        found.top(file.path, "", Words::new("nesting-too-deep").with("most", MOST_DEPTH));
    }
}

fn bad_language_tag(view: &View<'_>, found: &mut Found<'_>) {
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
        let words = Words::new("bad-language-tag").quoting("tag", tag);
        found.top(path, "", words.or_near(country.or_else(|| canonical(tag))));
    }
}

fn unknown_file(view: &View<'_>, found: &mut Found<'_>) {
    for path in view.tree.files.keys() {
        let name = path.rsplit('/').next().unwrap_or_default();
        if matches!(layout(path), Some(Layout::Unknown)) && !name.starts_with('.') {
            let known = What::ALL.map(What::name);
            found.top(path, "", Words::new("unknown-file").quoting("file", name).or_near(nearest(name, known)));
        }
    }
}

fn link_outside(view: &View<'_>, found: &mut Found<'_>) {
    for path in &view.tree.outside {
        found.top(path, "", Words::new("link-outside"));
    }
}

/// Reports every line of every file that `is_wrong`.
fn each_line<'v>(
    view: &'v View<'_>,
    found: &mut Found<'_>,
    is_wrong: impl Fn(&Line<'_>, &File<'_>) -> bool,
    words: impl Fn(&Line<'v>) -> Words,
) {
    for file in view.files() {
        for line in file.lines.iter().filter(|line| is_wrong(line, file)) {
            found.at(file, line.text, line.owner, words(line));
        }
    }
}

fn merge_conflict(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        let mut inside = false;
        for line in file.lines.iter().filter(|line| line.kind == Kind::Conflict) {
            if !inside {
                found.at(file, line.text, line.owner, Words::new("merge-conflict"));
            }
            inside = !line.text.starts_with('>');
        }
    }
}

fn line_not_indented(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, file: &File<'_>| {
        line.kind == Kind::Edge && !line.owner.is_empty() && comment_sign(line.text).is_none() && is_lost(file, line)
    };
    each_line(view, found, wrong, |line| Words::new("line-not-indented").quoting("name", line.owner));
}

/// Whether the parser complains about the message this line belongs to.
fn is_lost(file: &File<'_>, line: &Line<'_>) -> bool {
    file.errors.iter().any(|(_, at)| file.owner(at) == line.owner)
        || file.entries.iter().any(|entry| entry.broken && entry.at == line.owner)
}

fn wrong_space_indent(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        let indent = &line.text[..line.text.len() - line.text.trim_start().len()];
        line.kind == Kind::Body && indent.contains(|c: char| c != ' ' && c != '\t')
    };
    each_line(view, found, wrong, |_| Words::new("wrong-space-indent"));
}

fn tab_indent(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body && line.text.bytes().take_while(u8::is_ascii_whitespace).any(|byte| byte == b'\t')
    };
    each_line(view, found, wrong, |_| Words::new("tab-indent"));
}

fn bad_message_name(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Head && !scan::is_good_name(line.owner) && !line.text.starts_with(['｛', '{'])
    };
    each_line(view, found, wrong, |line| {
        let words = Words::new("bad-message-name").quoting("name", line.owner);
        match scan::better_name(line.owner) {
            Some(better) => words.with("better", better).advising("advice-better"),
            None => words,
        }
    });
}

fn empty_message(view: &View<'_>, found: &mut Found<'_>) {
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

fn report_empty(file: &File<'_>, head: Option<&Line<'_>>, found: &mut Found<'_>) {
    if let Some(head) = head {
        found.at(file, head.text, head.owner, Words::new("empty-message").quoting("name", head.owner));
    }
}

fn special_line_start(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body
            && !line.inside
            && line.value.starts_with(['[', '*', '.'])
            && attribute_name(line.value).is_none()
    };
    each_line(view, found, wrong, |line| Words::new("special-line-start").quoting("sign", &line.value[..1]));
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

fn wrong_comment(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        matches!(line.kind, Kind::Edge | Kind::Head) && comment_sign(line.text).is_some()
    };
    each_line(view, found, wrong, |line| {
        let note = line.text.trim_start_matches(['/', '*', '<', '!', '-', ';', '#']).trim();
        let note = note.trim_end_matches("*/").trim_end_matches("-->").trim();
        Words::new("wrong-comment").quoting("note", note)
    });
}

fn looks_like_message(view: &View<'_>, found: &mut Found<'_>) {
    for file in view.files() {
        for line in &file.lines {
            let Some(name) = scan::swallowed(line) else { continue };
            let words = Words::new("looks-like-message").quoting("line", line.value).quoting("name", line.owner);
            found.at(file, line.value, name, words);
        }
    }
}

fn comment_inside_text(view: &View<'_>, found: &mut Found<'_>) {
    let wrong = |line: &Line<'_>, _: &File<'_>| {
        line.kind == Kind::Body
            && !line.inside
            && line.value.trim_start_matches('#').starts_with(' ')
            && line.value.starts_with('#')
    };
    each_line(view, found, wrong, |line| {
        Words::new("comment-inside-text").quoting("line", line.value).quoting("name", line.owner)
    });
}
