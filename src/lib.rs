//! linju answers foreign residents about community services, in their own language, on the chat app
//! they already use. ARCHITECTURE.md walks through one message.

pub mod channel;
pub mod clock;
pub mod dialogue;
pub mod message;
pub mod store;
pub mod text;
