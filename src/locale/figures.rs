//! Numbers, dates, days and times as readers of a language write them (CLDR, by ICU4X). Always in the
//! Gregorian calendar, with 24 hours and the digits 0 to 9: as on the signs, bills and telephones around.

use fluent::{FluentValue, types::FluentNumber};
use icu_calendar::{Date as Day, Gregorian};
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{E, T, YMD},
    input::Time as Clock,
    options::TimePrecision,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::civil::{Date, Time, Weekday};
use unic_langid::LanguageIdentifier;

/// More digits behind the point are of no use to anybody, and millions of them would fill the memory.
const FRACTION_DIGITS: i16 = 3;

/// Writes days, dates and times in one language.
pub(super) struct Figures {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day: FixedCalendarDateTimeFormatter<Gregorian, E>,
    time: NoCalendarFormatter<T>,
}

impl Figures {
    /// `None` for what is no tag.
    pub(super) fn new(tag: &str) -> Option<Self> {
        let preferences = DateTimeFormatterPreferences::from(customs(tag)?);
        let minutes = T::short().with_time_precision(TimePrecision::Minute);
        Some(Self {
            date: FixedCalendarDateTimeFormatter::try_new(preferences, YMD::long()).ok()?,
            day: FixedCalendarDateTimeFormatter::try_new(preferences, E::short()).ok()?,
            time: NoCalendarFormatter::try_new(preferences, minutes).ok()?,
        })
    }

    /// `5 March 2026`.
    pub(super) fn date(&self, date: Date) -> Option<String> {
        Some(self.date.format(&gregorian(date)?).to_string())
    }

    /// `Mon`.
    pub(super) fn day(&self, day: Weekday) -> Option<String> {
        let monday = jiff::civil::date(2024, 1, 1);
        let date = monday.nth_weekday(1, day).unwrap_or(monday);
        Some(self.day.format(&gregorian(date)?).to_string())
    }

    /// `09:00`.
    pub(super) fn time(&self, time: Time) -> Option<String> {
        let (hour, minute) = (u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
        Some(self.time.format(&Clock::try_new(hour, minute, 0, 0).ok()?).to_string())
    }
}

/// The customs of a language, but for the hours and digits named above.
fn customs(tag: &str) -> Option<Locale> {
    format!("{tag}-u-hc-h23-nu-latn").parse().ok()
}

fn gregorian(date: Date) -> Option<Day<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Day::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// What a bundle writes for a number it inserts; everything else is written as it is.
pub(super) fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Decimals, _, _>((), |decimals| decimals.write(number)).ok()?
}

struct Decimals(DecimalFormatter);

impl Memoizable for Decimals {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let customs = customs(&language.to_string()).ok_or(())?;
        DecimalFormatter::try_new(customs.into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}

impl Decimals {
    fn write(&self, number: &FluentNumber) -> Option<String> {
        // A number is written without an exponent, so it reads back as it is.
        let mut decimal = Decimal::try_from_str(&number.value.to_string()).ok()?;
        let least = number.options.minimum_fraction_digits.unwrap_or(0);
        let least = i16::try_from(least).map_or(FRACTION_DIGITS, |least| least.min(FRACTION_DIGITS));
        decimal.round(-FRACTION_DIGITS);
        decimal.pad_end(-least);
        Some(self.0.format(&decimal).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_of_our_calendar_in_every_language() {
        let date = jiff::civil::date(2026, 3, 5);
        // Thai says which era is meant, since its readers count from another one.
        for (tag, expected) in [
            ("en", "March 5, 2026"),
            ("de", "5. März 2026"),
            ("zh-Hans", "2026年3月5日"),
            ("fa", "5 مارس 2026"),
            ("th", "5 มีนาคม ค.ศ. 2026"),
            ("ar", "5 مارس 2026"),
            ("ru", "5 марта 2026\u{202f}г."),
        ] {
            let figures = Figures::new(tag).expect(tag);
            assert_eq!(figures.date(date).as_deref(), Some(expected), "{tag}");
        }
    }

    #[test]
    fn days_and_times_are_short_and_of_24_hours() {
        for (tag, day, time) in
            [("en", "Tue", "17:30"), ("zh-Hans", "周二", "17:30"), ("id", "Sel", "17.30"), ("ar", "الثلاثاء", "17:30")]
        {
            let figures = Figures::new(tag).expect(tag);
            assert_eq!(figures.day(Weekday::Tuesday).as_deref(), Some(day), "{tag}");
            assert_eq!(figures.time(jiff::civil::time(17, 30, 0, 0)).as_deref(), Some(time), "{tag}");
        }
    }

    #[test]
    fn numbers_are_grouped_and_never_endless() {
        for (tag, value, expected) in [
            ("en", 2000.0, "2,000"),
            ("de", 50000.0, "50.000"),
            ("fr", 2000.0, "2\u{202f}000"),
            ("hi", 150_000.0, "1,50,000"),
            ("ar", 2000.0, "2,000"),
            ("en", 0.1 + 0.2, "0.3"),
        ] {
            let memoizer = IntlLangMemoizer::new(tag.parse().expect(tag));
            assert_eq!(number(&value.into(), &memoizer).as_deref(), Some(expected), "{tag} {value}");
        }
        let mut endless = FluentNumber::from(1.0);
        endless.options.minimum_fraction_digits = Some(100_000_000);
        let memoizer = IntlLangMemoizer::new("en".parse().expect("a tag"));
        assert_eq!(number(&FluentValue::Number(endless), &memoizer).as_deref(), Some("1.000"));
        assert_eq!(number(&"0571".into(), &memoizer), None, "words stay words");
    }
}
