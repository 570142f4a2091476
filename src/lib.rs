//! linju answers foreign residents about community services, in their own language, on the chat app
//! they already use. ARCHITECTURE.md walks through one message.

pub mod catalogue;
pub mod channel;
pub mod clock;
pub mod config;
pub mod dialogue;
pub mod locale;
pub mod message;
pub mod place;
pub mod store;
pub mod text;
pub mod tree;
