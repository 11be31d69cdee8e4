//! engine: to come.

pub mod watch;
