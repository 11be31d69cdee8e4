//! cli: to come.

pub mod args;
pub mod explain;
pub mod human;
pub mod json;
pub mod messages;
pub mod progress;
pub mod report;
pub mod sarif;
pub mod terminal;

#[cfg(test)]
mod tests;
