//! The service seen from outside: requests in, answers and deliveries out, through the real router.

pub mod common;

#[path = "webhook/again.rs"]
mod again;
#[path = "webhook/bots.rs"]
mod bots;
#[path = "webhook/emergency.rs"]
mod emergency;
#[path = "webhook/forms.rs"]
mod forms;
#[path = "webhook/interruptions.rs"]
mod interruptions;
#[path = "webhook/line.rs"]
mod line;
#[path = "webhook/outbox.rs"]
mod outbox;
#[path = "webhook/privacy.rs"]
mod privacy;
#[path = "webhook/programs.rs"]
mod programs;
#[path = "webhook/rest.rs"]
mod rest;
#[path = "webhook/telegram.rs"]
mod telegram;
