//! The `linju` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    linju::cli::run()
}
