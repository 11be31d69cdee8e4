//! The one integration binary.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot read its subject fails")]

mod codes;
mod conformance;
mod desk;
mod own_kind;
mod preview;
mod support;
mod theme;
