//! The language of a conversation: what is asked for, what is clearly written, else what it was.

use super::script::{Script, Written, written};
use super::{Detector, clean, model};
use crate::tag;

/// How much likelier, in nats, the language of the conversation is than any other.
const CONVERSATION: f32 = 2.0;
/// The same for the language of the resident's app, before the first words.
const APP: f32 = 1.0;
/// Letters of a script that nobody writes by accident.
const LETTERS: usize = 2;
/// Words of a script that several languages share, before the model may change the language.
const WORDS: usize = 3;
/// Letters that stand for as many words where no spaces are written; as many may be Japanese as well.
const SPACELESS_LETTERS: usize = 5;
/// From here on the model is believed against the conversation.
const SURE: f32 = 0.8;
/// Below this, a first message is followed by the language menu.
const DOUBTFUL: f32 = 0.7;
/// A message in two scripts belongs to the one with this share.
const FRAME: f32 = 0.6;

/// What is known when a message arrives.
#[derive(Clone, Copy, Debug, Default)]
pub struct Turn<'a> {
    /// The language of the conversation so far.
    pub current: Option<&'a str>,
    /// Another language the last message was in.
    pub wavering: Option<&'a str>,
    /// What the platform says the app is set to.
    pub hint: Option<&'a str>,
    /// A form's question is open: one message alone changes nothing.
    pub form_open: bool,
    /// The language of the place, when nothing else is known.
    pub default: &'a str,
    /// Nothing in the message made sense: letters without sense look like any language in foreign letters.
    pub senseless: bool,
}

/// The language to answer in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// A shipped tag.
    pub language: String,
    /// How sure, 0 to 1; 0 when the message said nothing about it.
    pub confidence: f32,
    /// It is another one than before.
    pub switched: bool,
    /// To be remembered for the next turn.
    pub wavering: Option<String>,
    /// The two to offer when it may be either.
    pub unsure_between: Option<(String, String)>,
}

/// The language to answer `text` in. A request for a language that is not shipped changes nothing;
/// [`Detector::requested`] tells the caller of it.
pub fn choose(detector: &Detector, text: &str, turn: Turn<'_>) -> Choice {
    let shipped = detector.languages();
    let current = turn.current.and_then(|tag| tag::best(tag, shipped));
    let hint = turn.hint.and_then(|tag| tag::best(tag, shipped));
    let fallback = current.or(hint).or_else(|| tag::best(turn.default, shipped)).unwrap_or(turn.default);
    let to = |language: &str, confidence: f32| Choice {
        language: language.to_owned(),
        confidence,
        switched: turn.current.is_some_and(|before| before != language),
        ..Choice::default()
    };
    let stay = || to(fallback, 0.0);
    if let Some(asked) = detector.requested(text) {
        return if shipped.contains(&asked) { to(&asked, 1.0) } else { stay() };
    }
    let text = clean(text);
    let keep = || Choice { wavering: turn.wavering.map(str::to_owned), ..stay() };
    let Some(written) = written(&text) else { return keep() };
    let prior = |tag: &str| match (current, hint) {
        (Some(current), _) if current == tag => CONVERSATION,
        (None, Some(hint)) if hint == tag => APP,
        _ => 0.0,
    };
    let Some(guess) = detector.weigh(&text, written, prior) else { return keep() };
    let words = model::words(&text).count();
    let Some(current) = current else {
        let shared = written.script == Script::Latin;
        if shared && turn.senseless && detector.main_script(&guess.language) != Some(Script::Latin) {
            return Choice { unsure_between: other(fallback, &guess.language), ..stay() };
        }
        if shared && words == 1 && guess.confidence < SURE {
            return Choice { unsure_between: other(fallback, &guess.language), ..stay() };
        }
        let second = guess.second.as_ref().filter(|_| guess.confidence < DOUBTFUL);
        let unsure_between = second.map(|(second, _)| (guess.language.clone(), second.clone()));
        return Choice { unsure_between, ..to(&guess.language, guess.confidence) };
    };
    if guess.language == current {
        return to(current, guess.confidence);
    }
    let wavers = turn.wavering == Some(guess.language.as_str());
    let clear = match evidence(detector, written, current) {
        Evidence::None => false,
        Evidence::Script => written.letters >= LETTERS,
        Evidence::Model => enough_words(written, words) && guess.confidence >= SURE,
    };
    if clear && (wavers || !turn.form_open) {
        return to(&guess.language, guess.confidence);
    }
    // Twice in a row in another language, if less clearly, is clear as well; a single word never is.
    let leans =
        clear || (words > 1 && guess.confidence > 0.5 && evidence(detector, written, current) == Evidence::Model);
    match (leans, wavers) {
        (true, true) => to(&guess.language, guess.confidence),
        (true, false) => Choice { wavering: Some(guess.language), ..stay() },
        (false, _) => keep(),
    }
}

/// What speaks for another language than the current one.
#[derive(Clone, Copy, PartialEq)]
enum Evidence {
    None,
    Script,
    Model,
}

fn evidence(detector: &Detector, written: Written, current: &str) -> Evidence {
    let main = detector.main_script(current);
    if main == Some(written.script) || written.script == Script::Latin {
        // A message that still holds the current script is in a frame of its own.
        return if written.script == Script::Latin && written.share < 1.0 { Evidence::None } else { Evidence::Model };
    }
    match (main, written.script) {
        // A few characters without kana are Japanese as likely as Chinese.
        (Some(Script::Kana), Script::Han) if written.letters < SPACELESS_LETTERS => Evidence::None,
        _ if written.share < FRAME => Evidence::None,
        _ => Evidence::Script,
    }
}

fn enough_words(written: Written, words: usize) -> bool {
    let spaceless = matches!(written.script, Script::Han | Script::Kana | Script::Other(0xe00..=0x1000 | 0x1780));
    words >= WORDS || (spaceless && written.letters >= SPACELESS_LETTERS)
}

fn other(one: &str, two: &str) -> Option<(String, String)> {
    (one != two).then(|| (one.to_owned(), two.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::detector;

    const TURN: Turn<'_> =
        Turn { current: None, wavering: None, hint: None, form_open: false, default: "en", senseless: false };

    #[test]
    fn the_language_is_kept_until_another_is_clear() {
        let detector = detector();
        for (current, text, language) in [
            ("es", "ok", "es"),
            ("es", "👍", "es"),
            ("es", "1201", "es"),
            ("es", "https://example.com/where-is-the-clinic", "es"),
            ("es", "thanks", "es"),
            ("es", "the building", "es"),
            ("es", "where is the nearest clinic", "en"),
            ("en", "¿dónde está la clínica?", "es"),
            ("en", "电梯坏了", "zh-Hans"),
            ("en", "好", "en"),
            ("en", "Wi-Fi 坏了", "zh-Hans"),
            ("en", "please help me with the 登记", "en"),
            ("zh-Hans", "我要办 residence permit", "zh-Hans"),
            ("zh-Hans", "please help me with the 登记", "zh-Hans"),
            ("en", "我想办理一 residence permit", "en"),
            ("zh-Hans", "how do I register my address", "en"),
            ("zh-Hans", "أين العيادة", "ar"),
            ("zh-Hans", "Где больница", "zh-Hans"),
            ("zh-Hans", "English please", "en"),
            ("zh-Hans", "en", "en"),
            ("en", "French please", "en"),
        ] {
            let choice = choose(&detector, text, Turn { current: Some(current), ..TURN });
            assert_eq!(choice.language, language, "{current}, {text}: {choice:?}");
            assert_eq!(choice.switched, current != language, "{text}");
        }
    }

    #[test]
    fn an_open_form_wants_a_request_or_two_messages() {
        let detector = detector();
        let asked = Turn { current: Some("en"), form_open: true, ..TURN };
        let first = choose(&detector, "电梯坏了", asked);
        assert_eq!((first.language.as_str(), first.wavering.as_deref()), ("en", Some("zh-Hans")));
        let second = choose(&detector, "三号楼的电梯", Turn { wavering: first.wavering.as_deref(), ..asked });
        assert_eq!((second.language.as_str(), second.wavering), ("zh-Hans", None));
        let back = choose(&detector, "the lift in our building", Turn { wavering: first.wavering.as_deref(), ..asked });
        assert_eq!((back.language.as_str(), back.wavering), ("en", None));
        let digits = choose(&detector, "1201", Turn { wavering: first.wavering.as_deref(), ..asked });
        assert_eq!(digits.wavering, first.wavering, "digits decide nothing");
        let word = choose(&detector, "basura", Turn { wavering: first.wavering.as_deref(), ..asked });
        assert_eq!(word.wavering, first.wavering, "nor does a single word");
        assert_eq!(choose(&detector, "说中文", asked).language, "zh-Hans");
    }

    #[test]
    fn a_few_characters_without_kana_may_be_japanese() {
        let lesson = |tag: &str, texts: [&str; 2]| crate::language::Lessons {
            tag: tag.to_owned(),
            texts: texts.map(str::to_owned).to_vec(),
            ..crate::language::Lessons::default()
        };
        let lessons = [
            lesson("zh-Hans", ["最近的医院在哪里", "垃圾怎么分类"]),
            lesson("ja", ["病院はどこですか", "ゴミの分別方法"]),
        ];
        let detector = Detector::new(&lessons);
        for (text, language) in [("病院", "ja"), ("病院はどこ", "ja"), ("最近的医院在哪", "zh-Hans")] {
            assert_eq!(choose(&detector, text, Turn { current: Some("ja"), ..TURN }).language, language, "{text}");
        }
    }

    #[test]
    fn the_app_speaks_for_the_first_message_only() {
        let detector = detector();
        for (hint, text, language) in [
            (Some("es-MX"), "ok", "es"),
            (Some("zh_CN"), "🙂", "zh-Hans"),
            (Some("ko"), "🙂", "en"),
            (None, "123", "en"),
            (Some("es"), "where is the nearest clinic", "en"),
            (Some("en-GB"), "最近的医院", "zh-Hans"),
        ] {
            assert_eq!(choose(&detector, text, Turn { hint, ..TURN }).language, language, "{text}");
        }
        let later = Turn { current: Some("en"), hint: Some("es"), ..TURN };
        assert_eq!(choose(&detector, "ok", later).language, "en");
    }

    #[test]
    fn a_first_message_that_may_be_either_offers_both() {
        let choice = choose(&detector(), "zzz", Turn { default: "ar", ..TURN });
        assert_eq!(choice.language, "ar");
        assert!(choice.unsure_between.is_some_and(|(one, two)| one == "ar" && two != "ar"));
    }
}
