//! stub
use crate::graph::{Planned, Portal, view::View};
/// stub
pub fn structured(_: &Portal, _: &Planned, _: &View) -> Option<String> { None }
