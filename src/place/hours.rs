//! Opening hours: how they are written, and whether somebody is there at a moment.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use super::{Place, Value};
use crate::message::Timestamp;

/// Days of the week and a span of time on each: `Mo-Fr 09:00-17:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// First day.
    pub first: Weekday,
    /// Last day; the same as `first` for a single one.
    pub last: Weekday,
    /// When it opens.
    pub from: Time,
    /// When it closes.
    pub to: Time,
}

impl Opening {
    /// Whether it applies on this day of the week.
    pub fn covers(&self, day: Weekday) -> bool {
        let number = |weekday: Weekday| weekday.to_monday_zero_offset();
        let (first, last, day) = (number(self.first), number(self.last), number(day));
        if first <= last { (first..=last).contains(&day) } else { day >= first || day <= last }
    }
}

/// The fact that says when the office is open.
const OFFICE_HOURS: &str = "office-hours";

/// Days as they are written in place.toml, Monday first.
pub const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Reads `Mo-Fr 09:00-17:00, Sa 09:00-12:00`; `off` is no opening at all. The error says what is wrong.
pub fn parse_hours(text: &str) -> Result<Vec<Opening>, String> {
    if text.trim() == "off" {
        return Ok(Vec::new());
    }
    text.split(',').map(|part| parse_opening(part.trim())).collect()
}

fn parse_opening(part: &str) -> Result<Opening, String> {
    let shape = || format!("`{part}` should look like `Mo-Fr 09:00-17:00`");
    let (days, times) = part.split_once(' ').ok_or_else(shape)?;
    let day = |name: &str| -> Result<Weekday, String> {
        let index = WEEKDAYS.iter().position(|&known| known == name).ok_or_else(shape)?;
        Weekday::from_monday_zero_offset(i8::try_from(index).map_err(|_| shape())?).map_err(|_| shape())
    };
    let time = |text: &str| -> Result<Time, String> {
        let (hour, minute) = text.split_once(':').ok_or_else(shape)?;
        let number = |digits: &str| digits.parse::<i8>().map_err(|_| shape());
        Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| shape())
    };
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (from, to) = times.split_once('-').ok_or_else(shape)?;
    let opening = Opening { first: day(first)?, last: day(last)?, from: time(from)?, to: time(to)? };
    if opening.to <= opening.from {
        return Err(format!("`{part}` closes before it opens"));
    }
    Ok(opening)
}

/// Whether the office of a place is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// It is open until then.
    Open(Time),
    /// It opens next on this day, at this time.
    Later(Weekday, Time),
    /// Nobody has written down its hours.
    Unknown,
}

impl Place {
    /// The present day and time at this place.
    pub fn local(&self, now: Timestamp) -> DateTime {
        let zone = TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC);
        let moment = jiff::Timestamp::from_millisecond(now.0).unwrap_or_default();
        zone.to_datetime(moment)
    }

    /// Whether the office is open at `now`.
    pub fn office(&self, now: Timestamp) -> Office {
        self.opening(OFFICE_HOURS, now)
    }

    /// Whether somebody is there at `now`, by the fact `hours` and the holidays; by the hours of the
    /// office where there is no such fact.
    pub fn opening(&self, hours: &str, now: Timestamp) -> Office {
        let fact = self.facts.get(hours).or_else(|| self.facts.get(OFFICE_HOURS));
        let Some(Value::Hours(hours)) = fact.map(|fact| &fact.value) else { return Office::Unknown };
        let local = self.local(now);
        let mut day = local.date();
        for ahead in 0..15 {
            let mut spans: Vec<&Opening> = hours.iter().filter(|opening| opening.covers(day.weekday())).collect();
            spans.sort_by_key(|opening| opening.from);
            if !self.holidays.contains(&day) {
                for opening in spans {
                    if ahead > 0 || local.time() < opening.from {
                        return Office::Later(day.weekday(), opening.from);
                    }
                    if local.time() < opening.to {
                        return Office::Open(opening.to);
                    }
                }
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        Office::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{PlaceFile, resolve};

    const CITY: &str = "kind = \"city\"\nname = { zh = \"杭州\", latin = \"Hangzhou\" }\n\
        time_zone = \"Asia/Shanghai\"\n[office]\nhours = \"Mo-Fr 09:00-17:00\"\n";

    #[test]
    fn the_office_says_honestly_when_somebody_is_there() {
        let files = [("city".to_owned(), toml::from_str::<PlaceFile>(CITY).expect("a city"))].into();
        let places = resolve(&files, 180).expect("one place");
        // Monday 2026-11-23 in Shanghai, eight hours ahead of UTC.
        let at = |text: &str| Timestamp(text.parse::<jiff::Timestamp>().expect(text).as_millisecond());
        let time = |hour| Time::constant(hour, 0, 0, 0);
        let mut place = places["city"].clone();
        assert_eq!(place.office(at("2026-11-23T02:00:00Z")), Office::Open(time(17)));
        assert_eq!(place.office(at("2026-11-23T00:30:00Z")), Office::Later(Weekday::Monday, time(9)));
        assert_eq!(place.office(at("2026-11-23T09:00:00Z")), Office::Later(Weekday::Tuesday, time(9)));
        place.holidays.insert(jiff::civil::date(2026, 11, 24));
        assert_eq!(place.office(at("2026-11-23T09:00:00Z")), Office::Later(Weekday::Wednesday, time(9)));
        place.facts.remove("office-hours");
        assert_eq!(place.office(at("2026-11-23T02:00:00Z")), Office::Unknown);
    }

    #[test]
    fn opening_hours_are_read_or_explained() {
        let hours = parse_hours("Mo-Fr 09:00-17:00, Sa 09:00-12:00").expect("good");
        assert!(hours[0].covers(Weekday::Wednesday) && !hours[0].covers(Weekday::Sunday));
        assert_eq!(parse_hours("off"), Ok(Vec::new()));
        for wrong in ["Mo-Fr", "Mo-Fr 9-17", "Xx 09:00-10:00", "Mo 17:00-09:00", "Mo 09:00-25:00", ""] {
            assert!(parse_hours(wrong).is_err(), "{wrong}");
        }
    }
}
