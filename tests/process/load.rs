//! Many residents write at the same time, the program is killed at a random moment and started again:
//! every acknowledged message stands in the records once, and so does every case.

use std::{
    collections::BTreeMap,
    env,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::service::{Answer, Service, Setup, tell};

const SENDERS: usize = 64;
/// One case: a form from its first question to its confirmation.
const SCRIPT: [&str; 5] =
    ["/repair-request", "the lamp in the stairs is broken", "building 3", "since yesterday", "yes"];
/// Then a resident begins another conversation: a record keeps only so many ids and cases.
const CONVERSATION: usize = 20 * SCRIPT.len();

/// A resident who writes one message after the other and, like a platform, delivers one again until it
/// is acknowledged.
struct Sender {
    name: usize,
    next: usize,
    acknowledged: Vec<String>,
    cases: Vec<String>,
    /// A form was done and no case came of it: it had been lost in between.
    without_case: usize,
    last: Option<(usize, Answer)>,
    /// Repeated deliveries that were answered differently.
    different: usize,
}

impl Sender {
    fn new(name: usize) -> Self {
        let (acknowledged, cases, last) = (Vec::new(), Vec::new(), None);
        Self { name, next: 0, acknowledged, cases, without_case: 0, last, different: 0 }
    }

    fn id(&self, number: usize) -> String {
        format!("m-{}-{number}", self.name)
    }

    /// Sends message `number`; `None` if it is not acknowledged.
    async fn send(&self, service: &Service, number: usize) -> Option<Answer> {
        let conversation = format!("sender-{}-{}", self.name, number / CONVERSATION);
        let answer = service.send(&conversation, SCRIPT[number % SCRIPT.len()], &self.id(number)).await.ok()?;
        (answer.status == 200).then_some(answer)
    }

    /// Writes until the service is gone.
    async fn write(mut self, service: &Service, progress: &Progress) -> Self {
        // Only every other one: a delivery that is repeated would bring back what was lost.
        if let Some((number, before)) = self.last.clone().filter(|_| self.name.is_multiple_of(2))
            && let Some(answer) = self.send(service, number).await
            && answer != before
        {
            self.different += 1;
        }
        while let Some(answer) = self.send(service, self.next).await {
            self.acknowledged.push(self.id(self.next));
            if self.next % SCRIPT.len() == SCRIPT.len() - 1 {
                match case_of(&answer) {
                    Some(case) => self.cases.push(case),
                    None => self.without_case += 1,
                }
            }
            self.last = Some((self.next, answer));
            self.next += 1;
            progress.step();
        }
        self
    }
}

/// Counts acknowledgements up to the moment of the kill.
struct Progress {
    left: AtomicUsize,
    reached: Notify,
}

impl Progress {
    fn step(&self) {
        if self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.reached.notify_one();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_or_doubled_by_kill_nine_under_load() {
    let rounds: u64 = env::var("LINJU_KILL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3);
    let mut dice = env::var("LINJU_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261);
    let setup = Setup::new("");
    let mut senders: Vec<Sender> = (0..SENDERS).map(Sender::new).collect();
    let mut failed_starts = 0;
    for _ in 0..rounds {
        let service = match setup.try_start() {
            Ok(service) => Arc::new(service),
            Err(ended) => {
                tell(ended.said);
                failed_starts += 1;
                continue;
            }
        };
        // At least one each: whatever was not acknowledged when it was killed is delivered again first.
        let acknowledgements = SENDERS * 2 + roll(&mut dice) % 600;
        let progress = Arc::new(Progress { left: AtomicUsize::new(acknowledgements), reached: Notify::new() });
        let writing: Vec<_> = senders
            .drain(..)
            .map(|sender| {
                let (service, progress) = (Arc::clone(&service), Arc::clone(&progress));
                tokio::spawn(async move { sender.write(&service, &progress).await })
            })
            .collect();
        progress.reached.notified().await;
        service.signal("-KILL");
        for sender in writing {
            senders.push(sender.await.expect("a sender only sends"));
        }
    }
    let found = Found::in_records(&setup.records());
    let acknowledged: usize = senders.iter().map(|sender| sender.acknowledged.len()).sum();
    let promised = || senders.iter().flat_map(|sender| sender.acknowledged.iter().chain(&sender.cases));
    let without_case: usize = senders.iter().map(|sender| sender.without_case).sum();
    let lost = promised().filter(|id| !found.times.contains_key(*id)).count() + without_case;
    let different: usize = senders.iter().map(|sender| sender.different).sum();
    let doubled = found.times.values().filter(|times| **times > 1).count() + found.surplus_cases + different;
    tell(
        json!({ "rounds": rounds, "acknowledged": acknowledged, "lost": lost, "doubled": doubled, "failed_starts": failed_starts }),
    );
    assert_eq!((lost, doubled, failed_starts), (0, 0, 0), "lost, doubled, failed starts");
    assert!(acknowledged >= SENDERS, "the load was no load: {acknowledged}");
}

/// How often each message id and each number of a case stands in the records.
#[derive(Default)]
struct Found {
    times: BTreeMap<String, usize>,
    /// Cases beyond one for each confirmation that was handled: a turn that was handled twice.
    surplus_cases: usize,
}

impl Found {
    fn in_records(records: &[Value]) -> Self {
        let mut found = Self::default();
        for record in records {
            let record = &record["record"];
            let list = |value: &Value, field: &str| -> Vec<String> {
                let items = value.as_array().expect("a list").iter();
                items.map(|item| item[field].as_str().expect("a text").to_owned()).collect()
            };
            let (ids, cases) = (list(&record["seen"], "id"), list(&record["conversation"]["cases"], "number"));
            let number = |id: &String| id.rsplit('-').next().and_then(|number| number.parse::<usize>().ok());
            let confirmed = ids.iter().filter_map(number).filter(|number| number % SCRIPT.len() == SCRIPT.len() - 1);
            found.surplus_cases += cases.len().saturating_sub(confirmed.count());
            for id in ids.into_iter().chain(cases) {
                *found.times.entry(id).or_default() += 1;
            }
        }
        found
    }
}

/// The number of the case that was stored.
pub(crate) fn case_of(answer: &Answer) -> Option<String> {
    answer.replies().iter().find_map(|reply| Some(reply.pointer("/metadata/case")?.as_str()?.to_owned()))
}

/// The next number of a generator with a seed (xorshift), so that a round can be repeated.
fn roll(dice: &mut u64) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    usize::try_from(*dice >> 33).expect("31 bits fit")
}
