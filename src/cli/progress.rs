//! How far a build has come, on standard error: a bar where somebody watches, a line for each station in a log. Knows no
//! station; standard output stays free for reports.

use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    messages::Messages,
    terminal::{Terminal, write_err},
};
use crate::engine::watch::Watcher;

/// Pieces of work below which a bar would only flicker.
const WORTH_A_BAR: usize = 20;

/// Shows progress until it is finished or dropped.
pub struct Progress<'a> {
    messages: &'a Messages,
    terminal: Terminal,
    bar: Mutex<ProgressBar>,
}

impl<'a> Progress<'a> {
    /// On standard error, whose abilities are `terminal`'s.
    pub fn new(terminal: Terminal, messages: &'a Messages) -> Self {
        Self { messages, terminal, bar: Mutex::new(ProgressBar::hidden()) }
    }

    /// Takes the bar away, so that what is printed next stands on a clean line.
    pub fn finish(&self) {
        self.replace(ProgressBar::hidden());
    }

    fn replace(&self, bar: ProgressBar) {
        // A bar is whole at any moment: a thread that died holding it does no harm.
        let mut held = self.bar.lock().unwrap_or_else(PoisonError::into_inner);
        held.finish_and_clear();
        *held = bar;
    }

    fn bar(&self, name: String, total: usize) -> ProgressBar {
        let template = match (total >= WORTH_A_BAR, self.terminal.colour) {
            (true, true) => "{msg} {bar:30.cyan/dim} {pos}/{len}",
            (true, false) => "{msg} [{bar:30}] {pos}/{len}",
            (false, _) => "{msg} …",
        };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::new(total as u64).with_style(style).with_message(name);
        bar.tick();
        bar
    }
}

impl Watcher for Progress<'_> {
    fn station(&self, name: &'static str, total: usize) {
        let key = format!("station-{name}");
        let word = Some(self.messages.word(&key, &[])).filter(|word| *word != key).unwrap_or_else(|| name.to_owned());
        if self.terminal.live {
            self.replace(self.bar(word, total));
        } else {
            let line = if total == 0 { format!("portolan: {word}\n") } else { format!("portolan: {word} ({total})\n") };
            // Progress that cannot be shown is no reason to stop a build.
            let _ = write_err(&line);
        }
    }

    fn advance(&self, n: usize) {
        self.bar.lock().unwrap_or_else(PoisonError::into_inner).inc(n as u64);
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.finish();
    }
}
