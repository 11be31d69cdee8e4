//! The one integration binary.

#![allow(unreachable_pub, reason = "one binary, no library")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot read its subject fails")]

mod codes;
mod command;
mod conformance;
mod desk;
mod golden;
mod kinds;
mod output;
mod own_kind;
mod preview;
mod registry;
mod schema;
mod support;
mod theme;
mod tidy;
