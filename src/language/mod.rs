//! Which language is this? Script first, then the languages we have, then the runs of letters; and a
//! language once found is kept until the resident clearly writes in another. Pure; all words are data.

mod choice;
mod model;
mod request;
mod script;

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use self::model::Model;
use self::request::Requests;
use self::script::{Script, Written, written};
use crate::text;

pub use choice::{Choice, Turn, choose};

/// What one shipped language teaches.
#[derive(Clone, Debug, Default)]
pub struct Lessons {
    /// Its tag, such as `zh-Hans`.
    pub tag: String,
    /// Sentences in it, one a line.
    pub texts: Vec<String>,
    /// Tags of languages, shipped or not, and what this language calls them.
    pub names: Vec<(String, String)>,
    /// Words that stand around the name of a language when it is asked for: "please", "speak".
    pub request_words: Vec<String>,
}

/// Tells the shipped languages apart.
#[derive(Clone, Debug, Default)]
pub struct Detector {
    tags: Vec<String>,
    model: Model,
    requests: Requests,
    /// Lines of one language only, by a hash of each: "hola" is said in no other.
    lines: HashMap<u64, usize>,
}

/// How much likelier, in nats, a language is in which somebody says just this.
const SAID_THERE: f32 = 3.0;

/// What language a message looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// A shipped tag.
    pub language: String,
    /// From 0 to 1, among the shipped languages.
    pub confidence: f32,
    /// The next likely, and its confidence.
    pub second: Option<(String, f32)>,
}

impl Detector {
    /// Learns the languages of `lessons`.
    pub fn new(lessons: &[Lessons]) -> Self {
        let tags: Vec<String> = lessons.iter().map(|lesson| lesson.tag.clone()).collect();
        let texts: Vec<&[String]> = lessons.iter().map(|lesson| lesson.texts.as_slice()).collect();
        let names = lessons.iter().flat_map(|lesson| &lesson.names);
        let names = names.map(|(asked, name)| {
            // The file writes tags in lower case; exactly that tag must be meant, not a relative of it.
            let tag = tags.iter().find(|tag| tag.eq_ignore_ascii_case(asked)).cloned();
            (tag.unwrap_or_else(|| crate::tag::canonical(asked).unwrap_or_else(|| asked.clone())), name.as_str())
        });
        let words = lessons.iter().flat_map(|lesson| lesson.request_words.iter().map(String::as_str));
        let requests = Requests::new(names, words, &tags);
        let model = Model::of(&texts);
        let mut lines: HashMap<u64, Option<usize>> = HashMap::new();
        for (language, text) in
            texts.iter().enumerate().flat_map(|(at, lines)| lines.iter().map(move |line| (at, line)))
        {
            let known = lines.entry(key(text)).or_insert(Some(language));
            *known = known.filter(|other| *other == language);
        }
        let lines = lines.into_iter().filter_map(|(line, language)| Some((line, language?))).collect();
        Self { tags, model, requests, lines }
    }

    /// The language `text` asks for by name; it may be one that is not shipped.
    pub fn requested(&self, text: &str) -> Option<String> {
        self.requests.find(text)
    }

    /// The shipped tags.
    pub fn languages(&self) -> &[String] {
        &self.tags
    }

    /// The language of a single message, whatever came before; `None` when it has no letters or none of
    /// the shipped languages is written in its script.
    pub fn detect(&self, text: &str) -> Option<Guess> {
        let clean = clean(text);
        let written = written(&clean)?;
        self.weigh(&clean, written, |_| 0.0)
    }

    fn weigh(&self, clean: &str, written: Written, prior: impl Fn(&str) -> f32) -> Option<Guess> {
        let candidates = self.model.written_in(written.script);
        let said_in = self.lines.get(&key(clean));
        let prior = |at: usize| prior(self.tags[at].as_str()) + if said_in == Some(&at) { SAID_THERE } else { 0.0 };
        let mut ranking = self.model.weigh(clean, written.script, &candidates, prior).into_iter();
        let (best, confidence) = ranking.next()?;
        let second = ranking.next().map(|(at, confidence)| (self.tags[at].clone(), confidence));
        Some(Guess { language: self.tags[best].clone(), confidence, second })
    }

    /// The script `tag` is usually written in.
    fn main_script(&self, tag: &str) -> Option<Script> {
        self.tags.iter().position(|known| known == tag).and_then(|at| self.model.main_script(at))
    }
}

/// What two lines share that differ in signs and capitals only.
fn key(line: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    text::normalise(line).hash(&mut hash);
    hash.finish()
}

/// `text` without the words that are in no language: addresses, handles, commands, numbers.
fn clean(text: &str) -> String {
    model::words(text).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Four shipped languages with a few lines each.
    pub(crate) fn detector() -> Detector {
        let lesson = |tag: &str, texts: &[&str], names: &[(&str, &str)], words: &[&str]| Lessons {
            tag: tag.to_owned(),
            texts: texts.iter().map(|&line| line.to_owned()).collect(),
            names: names.iter().map(|&(tag, name)| (tag.to_owned(), name.to_owned())).collect(),
            request_words: words.iter().map(|&word| word.to_owned()).collect(),
        };
        Detector::new(&[
            lesson(
                "en",
                &[
                    "where is the nearest clinic",
                    "how do I register my address with the police",
                    "the lift in our building is broken",
                    "I want to extend my visa, what do I need",
                    "who can help me with the rubbish",
                    "thank you very much for your help",
                ],
                &[("en", "English"), ("zh-hans", "Chinese"), ("fr", "French"), ("ko", "Korean")],
                &["please", "speak", "in", "can", "you", "i", "want", "to", "switch"],
            ),
            lesson(
                "zh-Hans",
                &[
                    "最近的医院在哪里",
                    "怎么办理住宿登记",
                    "我们楼的电梯坏了",
                    "签证怎么延期",
                    "垃圾怎么分类",
                    "谢谢你的帮助",
                ],
                &[("zh-hans", "中文"), ("zh-hans", "汉语"), ("en", "英语"), ("fr", "法语")],
                &["说", "请", "用", "我想", "吗"],
            ),
            lesson(
                "ar",
                &[
                    "أين أقرب عيادة",
                    "كيف أسجل عنواني عند الشرطة",
                    "المصعد في عمارتنا معطل",
                    "أريد تمديد التأشيرة",
                    "شكرا جزيلا",
                ],
                &[("ar", "العربية"), ("ar", "عربي"), ("ar", "بالعربي"), ("en", "الإنجليزية")],
                &["من فضلك", "تكلم"],
            ),
            lesson(
                "es",
                &[
                    "¿dónde está la clínica más cercana?",
                    "cómo registro mi dirección en la policía",
                    "el ascensor de nuestro edificio no funciona",
                    "quiero renovar mi visado, qué necesito",
                    "quién me puede ayudar con la basura",
                    "muchas gracias por su ayuda",
                ],
                &[("es", "español"), ("es", "castellano"), ("en", "inglés"), ("zh-hans", "chino")],
                &["por favor", "en", "hablar", "quiero"],
            ),
        ])
    }

    #[test]
    fn a_short_message_is_told_by_script_and_letters() {
        let detector = detector();
        for (text, language) in [
            ("where is the police", Some("en")),
            ("¿y la basura?", Some("es")),
            ("donde esta la clinica", Some("es")),
            ("电梯", Some("zh-Hans")),
            ("Wi-Fi 坏了", Some("zh-Hans")),
            ("dianti huaile, dengji", Some("zh-Hans")),
            ("عيادة", Some("ar")),
            ("Где больница", None),
            ("https://example.com/where @help 123", None),
            ("👍 12", None),
        ] {
            let guess = detector.detect(text);
            assert_eq!(guess.as_ref().map(|guess| guess.language.as_str()), language, "{text}: {guess:?}");
        }
    }

    #[test]
    fn a_language_is_asked_for_by_name_in_any_language() {
        let detector = detector();
        for (text, tag) in [
            ("English please", Some("en")),
            ("ENGLISH!!", Some("en")),
            ("can you speak Chinese", Some("zh-Hans")),
            ("说中文", Some("zh-Hans")),
            ("请用英语", Some("en")),
            ("en español por favor", Some("es")),
            ("عربي", Some("ar")),
            ("بالعربي من فضلك", Some("ar")),
            ("please 中文", Some("zh-Hans")),
            ("en", Some("en")),
            ("zh", Some("zh-Hans")),
            ("ZH-hans", Some("zh-Hans")),
            ("/es", Some("es")),
            ("French please", Some("fr")),
            ("法语", Some("fr")),
            ("I need an English class", None),
            ("english or spanish", None),
            ("说中文的医生在哪里", None),
            ("please", None),
            ("fr", None),
            ("", None),
            ("endlich", None),
            ("pleaseenglish", None),
            ("canyou english", None),
        ] {
            assert_eq!(detector.requested(text).as_deref(), tag, "{text}");
        }
    }

    #[test]
    fn no_languages_mean_no_guess() {
        let detector = Detector::new(&[]);
        assert_eq!(detector.detect("hello"), None);
        assert_eq!(detector.requested("hello"), None);
        assert_eq!(choose(&detector, "hello", Turn { default: "en", ..Turn::default() }).language, "en");
    }

    proptest::proptest! {
        #[test]
        fn any_message_gets_a_language_and_nothing_panics(text in "\\PC{0,40}", form_open: bool) {
            let detector = detector();
            let turn = Turn { current: Some("es"), form_open, default: "en", ..Turn::default() };
            let choice = choose(&detector, &text, turn);
            proptest::prop_assert!(detector.languages().contains(&choice.language));
            proptest::prop_assert!((0.0..=1.0).contains(&choice.confidence));
        }
    }
}
