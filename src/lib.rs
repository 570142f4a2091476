//! linju answers foreign residents about community services, in their own language, on the chat app
//! they already use. ARCHITECTURE.md walks through one message.

pub mod canonical;
pub mod catalogue;
pub mod channel;
pub mod check;
pub mod cli;
pub mod clock;

pub mod config;
pub mod content;
pub mod coverage;
pub mod deliver;
pub mod desk;
pub mod dialogue;
pub mod evaluate;
pub mod intent;
pub mod language;
pub mod locale;
pub mod message;
pub mod place;
pub mod server;
pub mod store;
pub mod tag;
pub mod text;
pub mod tree;
