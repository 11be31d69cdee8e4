//! Station 1: bytes become syntax. Knows one file at a time, never the portal.

pub mod markdown;
pub mod url;
