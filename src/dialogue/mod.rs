//! What happens next: one pure `step` from a conversation and a meaning to the next conversation and
//! the things to say. No clock, no store, no words of any language.

mod state;

pub use state::{Asking, Case, Conversation, Form, Pending, Question};
