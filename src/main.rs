//! The `linju` command.

fn main() {}
