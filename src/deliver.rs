//! The outbox: sends what is saved, in order for each conversation, and again until the platform takes
//! it. It owns the only HTTP client. What a platform's answer means is the channel's to say.

use std::{sync::Arc, time::Duration};

use tokio::sync::Semaphore;

use crate::channel::{Answer, Channel, Instances, Outcome, Request};
use crate::clock::Clock;
use crate::message::{Reply, Timestamp};
use crate::store::{Due, Key, Outgoing, Record, Revision, Save, Store, StoreError};

/// How long to wait before each further try, in seconds. After the last one the reply is given up.
pub const RETRY_AFTER: &[u64] = &[1, 5, 15, 60, 300, 900, 3600, 10_800, 21_600, 43_200];
/// A platform that has not answered by then has not taken it, as far as we know.
const PATIENCE: Duration = Duration::from_secs(15);
/// Requests on their way at the same time.
const AT_ONCE: usize = 32;
/// When a change to a record loses against another one, it is computed again so often.
const TRIES: usize = 8;
/// The part of a platform's answer that is read.
const ANSWER_AT_MOST: usize = 64 * 1024;

/// Sends replies to the platforms.
pub struct Deliver {
    store: Arc<dyn Store>,
    channels: Arc<Instances>,
    clock: Arc<dyn Clock>,
    http: reqwest::Client,
}

/// The HTTP client could not be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot set up the HTTP client")]
pub struct NoClient(#[source] reqwest::Error);

impl Deliver {
    /// An outbox over a store.
    pub fn new(store: Arc<dyn Store>, channels: Arc<Instances>, clock: Arc<dyn Clock>) -> Result<Self, NoClient> {
        // Redirects are not followed: a platform that sends us elsewhere is not the platform.
        let http = reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none());
        Ok(Self { store, channels, clock, http: http.build().map_err(NoClient)? })
    }

    /// Sends whatever is due, until the program ends.
    pub async fn run(self: Arc<Self>) {
        let room = Arc::new(Semaphore::new(AT_ONCE));
        loop {
            let Ok(place) = room.clone().acquire_owned().await else { return };
            let Some(due) = self.store.due(1).await.pop() else { continue };
            let deliver = self.clone();
            tokio::spawn(async move {
                deliver.send_next(due).await;
                drop(place);
            });
        }
    }

    /// Sends the oldest reply of one conversation.
    pub async fn send_next(&self, due: Due) {
        let again = match self.attempt(&due.key).await {
            Ok(()) => None,
            Err(error) => {
                tracing::warn!(%error, "a reply could not be looked at; it stays in the outbox");
                Some(self.clock.now().plus(Duration::from_secs(RETRY_AFTER[0])))
            }
        };
        self.store.settle(due, again).await;
    }

    /// Sends replies at once and without a store: only for somebody in danger while the store is down.
    pub async fn send_unsaved(&self, channel: &dyn Channel, to: &crate::message::Address, replies: &[Reply]) {
        for reply in replies {
            for request in channel.render(to, reply) {
                let outcome = self.post(channel, &request).await;
                tracing::warn!(channel = to.channel, ?outcome, "an emergency was answered without the store");
            }
        }
    }

    async fn attempt(&self, key: &Key) -> Result<(), StoreError> {
        let now = self.clock.now();
        // Marked durably before the request leaves: after a crash we know that it may have arrived.
        let Some(head) = self.change(key, |record| start(record, now)).await? else { return Ok(()) };
        let Some(instance) = self.channels.get(&head.to.channel) else {
            tracing::warn!(channel = head.to.channel, "a reply waits for a channel that is no longer in linju.toml");
            self.change(key, |record| finish(record, &head, head.sent, Outcome::Refused, now)).await?;
            return Ok(());
        };
        let (sent, outcome) = self.send(instance.channel.as_ref(), &head).await;
        tracing::info!(channel = head.to.channel, ?outcome, attempt = head.attempt + 1, "a reply was sent");
        metrics::counter!("linju_deliveries_total", "channel" => head.to.channel.clone(), "outcome" => name(outcome))
            .increment(1);
        let now = self.clock.now();
        self.change(key, |record| finish(record, &head, sent, outcome, now)).await?;
        Ok(())
    }

    /// Posts the requests of one reply that the platform has not taken yet.
    async fn send(&self, channel: &dyn Channel, head: &Outgoing) -> (usize, Outcome) {
        let requests = channel.render(&head.to, &head.reply);
        if requests.is_empty() {
            return (0, Outcome::Refused);
        }
        let mut sent = head.sent;
        for request in requests.iter().skip(head.sent) {
            let outcome = self.post(channel, request).await;
            if outcome != Outcome::Delivered && !request.courtesy {
                return (sent, outcome);
            }
            sent += 1;
        }
        (sent, Outcome::Delivered)
    }

    async fn post(&self, channel: &dyn Channel, request: &Request) -> Outcome {
        let mut next = Some(request);
        while let Some(request) = next {
            let outcome = match self.exchange(request).await {
                Ok(answer) => channel.outcome(&answer),
                // The address holds a token: it must not be printed.
                Err(error) => {
                    tracing::warn!(?request, error = %error.without_url(), "the platform did not answer");
                    Outcome::Retry(None)
                }
            };
            if outcome != Outcome::OtherWay {
                return outcome;
            }
            next = request.other_way.as_deref();
        }
        Outcome::Refused
    }

    async fn exchange(&self, request: &Request) -> Result<Answer, reqwest::Error> {
        let mut post =
            self.http.post(&request.url).header("content-type", "application/json").body(request.body.clone());
        for (name, value) in &request.headers {
            post = post.header(*name, value);
        }
        let mut response = post.send().await?;
        let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            let room = ANSWER_AT_MOST - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if body.len() == ANSWER_AT_MOST {
                break;
            }
        }
        Ok(Answer { status, retry_after, body })
    }

    /// Changes a record, again when somebody else was faster. `None`: there was nothing to change.
    async fn change<T>(&self, key: &Key, change: impl Fn(&mut Record) -> Option<T>) -> Result<Option<T>, StoreError> {
        for _ in 0..TRIES {
            let (revision, mut record) = self.store.load(key).await?;
            if revision == Revision::NONE {
                return Ok(None);
            }
            let Some(result) = change(&mut record) else { return Ok(None) };
            if record.forgotten && record.outbox.is_empty() {
                // The last words are out: a record that holds nothing is no record.
                record = Record::default();
            }
            match self.store.save(key, revision, record).await {
                Ok(Save::Done(_)) => return Ok(Some(result)),
                Ok(Save::Stale) | Err(StoreError::Unknown) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::Unavailable("too many at once for one conversation".to_owned()))
    }
}

/// Takes the oldest reply in hand, if its time has come.
fn start(record: &mut Record, now: Timestamp) -> Option<Outgoing> {
    let head = record.outbox.first_mut().filter(|head| head.not_before <= now)?;
    head.started = Some(now);
    Some(head.clone())
}

/// Writes down what became of a reply. Other replies may have come or gone in the meantime.
fn finish(record: &mut Record, head: &Outgoing, sent: usize, outcome: Outcome, now: Timestamp) -> Option<()> {
    let index = record.outbox.iter().position(|other| other.reply.id == head.reply.id)?;
    let entry = &mut record.outbox[index];
    let wait = usize::try_from(entry.attempt).ok().and_then(|attempt| RETRY_AFTER.get(attempt).copied());
    match (outcome, wait) {
        (Outcome::Delivered, _) => {
            record.outbox.remove(index);
        }
        (Outcome::Retry(asked), Some(wait)) => {
            let wait = asked.unwrap_or_default().max(Duration::from_secs(wait));
            entry.attempt += 1;
            entry.sent = sent;
            entry.started = None;
            entry.not_before = now.plus(wait);
        }
        (Outcome::Gone, _) => {
            record.undelivered += u32::try_from(record.outbox.len()).unwrap_or(u32::MAX);
            record.outbox.clear();
        }
        (Outcome::Retry(_) | Outcome::Refused | Outcome::OtherWay, _) => {
            record.undelivered += 1;
            record.outbox.remove(index);
        }
    }
    Some(())
}

const fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Delivered => "delivered",
        Outcome::Retry(_) => "retry",
        Outcome::Refused | Outcome::OtherWay => "refused",
        Outcome::Gone => "gone",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{About, Address};

    fn record(ids: &[&str]) -> Record {
        let reply =
            |id: &&str| Reply { id: (*id).to_owned(), text: "t".into(), buttons: Vec::new(), about: About::default() };
        let outbox = ids.iter().map(|id| Outgoing::new(reply(id), Address::default())).collect();
        Record { outbox, ..Record::default() }
    }

    #[test]
    fn a_reply_is_tried_again_as_the_schedule_says_and_then_given_up() {
        let mut record = record(&["a", "b"]);
        let mut now = Timestamp(0);
        for wait in RETRY_AFTER {
            let head = start(&mut record, now).expect("due");
            finish(&mut record, &head, 0, Outcome::Retry(None), now);
            assert_eq!(record.due(), Some(now.plus(Duration::from_secs(*wait))));
            assert!(start(&mut record, now).is_none(), "not before its time");
            now = now.plus(Duration::from_secs(*wait));
        }
        let head = start(&mut record, now).expect("due");
        finish(&mut record, &head, 0, Outcome::Retry(None), now);
        assert_eq!((record.undelivered, record.outbox.len()), (1, 1), "the next one has its turn");
    }

    #[test]
    fn a_platform_that_says_when_is_heard() {
        let mut record = record(&["a"]);
        let head = start(&mut record, Timestamp(0)).expect("due");
        finish(&mut record, &head, 1, Outcome::Retry(Some(Duration::from_secs(30))), Timestamp(0));
        assert_eq!((record.due(), record.outbox[0].sent), (Some(Timestamp::from_seconds(30)), 1));
    }

    #[test]
    fn somebody_who_is_gone_gets_nothing_more() {
        let mut record = record(&["a", "b"]);
        let head = start(&mut record, Timestamp(0)).expect("due");
        finish(&mut record, &head, 0, Outcome::Gone, Timestamp(0));
        assert_eq!((record.undelivered, record.outbox.len()), (2, 0));
    }
}
