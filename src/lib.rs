//! Portolan: a static site generator for local external-information portals.
//!
//! The folders are the stations of the data's path, in order.

pub mod cli;
pub mod diag;
pub mod engine;
pub mod graph;
pub mod locale;
pub mod model;
pub mod parse;
pub mod preview;
pub mod publish;
pub mod render;
pub mod source;
