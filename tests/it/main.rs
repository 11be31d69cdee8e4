//! The one integration binary.

#![allow(unreachable_pub, reason = "one binary, no library")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot read its subject fails")]

mod approval;
mod calendar;
mod charts;
mod codes;
mod command;
mod conformance;
mod desk;
mod due;
mod facets;
mod fact_sheet;
mod figures;
mod gates;
mod golden;
mod guide;
mod hosts;
mod incremental;
mod kinds;
mod lunar;
mod output;
mod own_kind;
mod parity;
mod partners;
mod posters;
mod preview;
mod registry;
mod schema;
mod sheets;
mod support;
mod theme;
mod tidy;
mod translate;
mod translate_properties;
mod vietnamese;
mod weights;
