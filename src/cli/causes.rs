//! `build --explain` at the terminal: each page that was rendered, with what of it had changed.

use std::fmt::Write as _;

use super::messages::Messages;
use crate::{graph::told::Told, render::Causes};

/// A line for each page, in the order of their addresses.
pub(super) fn text(causes: &Causes, messages: &Messages) -> String {
    let mut text = String::new();
    for (page, told) in causes {
        let told: Vec<String> = told.iter().map(|told| sentence(told, messages)).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{page}: {}", told.join("; "));
    }
    text
}

fn sentence(told: &Told, messages: &Messages) -> String {
    messages.word(told.key, &[("what", told.what.clone().into()), ("lang", told.lang.clone().into())])
}
