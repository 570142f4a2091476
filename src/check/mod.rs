//! stub
use serde::Serialize;
/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Severity {
    /// x
    Error,
    /// x
    Warning,
    /// x
    Info,
}
/// x
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs)]
pub struct Finding {
    pub rule: &'static str,
    pub severity: Severity,
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub message_name: Option<String>,
    pub problem: String,
    pub advice: String,
}
/// x
pub fn check(_: &crate::tree::Tree, _: &crate::config::ContentSettings, _: jiff::civil::Date) -> Vec<Finding> {
    Vec::new()
}
/// x
pub fn explain(_: &str) -> Option<&'static str> {
    None
}
/// x
pub fn human(_: &[Finding], _: &crate::tree::Tree) -> String {
    String::new()
}
/// x
pub fn json(_: &[Finding]) -> String {
    String::new()
}
