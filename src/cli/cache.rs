//! The store of results at the terminal: what it holds, and how it is made smaller.

use std::{fmt::Write as _, io, time::Duration};

use super::{
    DISK, Texts,
    args::{Cache, CommandLine},
    human,
    messages::Messages,
    store_folder,
    summary::size,
    terminal::{self, Terminal},
};
use crate::{
    diag::Diagnostic,
    engine::{Store, bound::Held},
    source::Tree,
};

/// `portolan cache`.
pub(super) fn cache(line: &CommandLine, command: &Cache, messages: &Messages) -> io::Result<u8> {
    let (Cache::Stats(place) | Cache::Prune { place, .. } | Cache::Clear(place)) = command;
    let folder = store_folder(line, place.store.as_ref());
    if !Store::is_at(&folder) {
        // Looking after a store makes none.
        let none = messages.word("cache-none", &[("folder", folder.display().to_string().into())]);
        return terminal::write_out(&format!("{none}\n")).map(|()| 0);
    }
    let store = Store::open(&folder);
    let done = match command {
        Cache::Stats(_) => store.held().map(Option::unwrap_or_default),
        Cache::Prune { limit, .. } => store.prune(*limit, Duration::ZERO),
        Cache::Clear(_) => store.prune(0, Duration::ZERO),
    };
    if let Some(finding) = store.trouble() {
        return in_the_way(finding, messages);
    }
    match done {
        Ok(held) => terminal::write_out(&told(&store, &held, messages)).map(|()| 0),
        Err(error) => terminal::write_err(&format!("{}: {error}\n", folder.display())).map(|()| DISK),
    }
}

fn in_the_way(finding: &Diagnostic, messages: &Messages) -> io::Result<u8> {
    let (terminal, tree) = (Terminal::stderr(), Tree::default());
    let text = human::human(std::slice::from_ref(finding), &Texts(&tree), messages, terminal.colour, terminal.width);
    terminal::write_err(&text).map(|()| DISK)
}

fn told(store: &Store, held: &Held, messages: &Messages) -> String {
    let mut text = String::new();
    let mut line = |key: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:>14}  {value}", messages.word(key, &[]));
    };
    if let Some(folder) = store.folder() {
        line("cache-folder", folder.display().to_string());
    }
    line("cache-kept", format!("{}  ({})", held.results, size(held.bytes)));
    if let Some(oldest) = held.oldest.and_then(|time| jiff::Timestamp::try_from(time).ok()) {
        line("cache-oldest", oldest.to_zoned(jiff::tz::TimeZone::system()).strftime("%F").to_string());
    }
    if held.removed > 0 {
        line("cache-removed", format!("{}  ({})", held.removed, size(held.removed_bytes)));
    }
    text
}
