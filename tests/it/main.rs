//! The one integration binary.

#![allow(unreachable_pub, reason = "one binary, no library")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot read its subject fails")]

mod approval;
mod calendar;
mod codes;
mod command;
mod conformance;
mod desk;
mod due;
mod facets;
mod figures;
mod golden;
mod hosts;
mod incremental;
mod kinds;
mod lunar;
mod output;
mod own_kind;
mod partners;
mod posters;
mod preview;
mod registry;
mod schema;
mod sheets;
mod support;
mod theme;
mod tidy;
