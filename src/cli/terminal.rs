//! The terminal the program runs in: its width, whether it takes colour, and the two streams. The only place that writes to
//! them, beside the progress bar; knows nothing of what is written.

use std::{
    env,
    io::{self, IsTerminal, Write},
};

use rustix::{fd::AsFd, termios::tcgetwinsize};

/// Width when none can be asked for: a log, a pipe.
const UNKNOWN_WIDTH: usize = 120;

/// What one of the two streams can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Whether colour is wanted: a terminal, no `NO_COLOR`, no `TERM=dumb`.
    pub colour: bool,
    /// Columns.
    pub width: usize,
    /// Whether a person looks at it while it is written: a terminal, and not one of a CI job.
    pub live: bool,
}

impl Terminal {
    /// Standard output.
    pub fn stdout() -> Self {
        Self::of(&io::stdout())
    }

    /// Standard error.
    pub fn stderr() -> Self {
        Self::of(&io::stderr())
    }

    fn of(stream: &(impl IsTerminal + AsFd)) -> Self {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let capable = stream.is_terminal() && env::var_os("TERM").is_none_or(|term| term != "dumb");
        let columns = tcgetwinsize(stream).ok().map(|size| usize::from(size.ws_col)).filter(|columns| *columns > 0);
        Self { colour: capable && !set("NO_COLOR"), width: columns.unwrap_or(UNKNOWN_WIDTH), live: capable && !set("CI") }
    }
}

/// Writes `text` to standard output. A reader that has gone away (`| head`) is no error.
///
/// # Errors
/// What the system says, a full disk for instance.
pub fn write_out(text: &str) -> io::Result<()> {
    write(&mut io::stdout().lock(), text)
}

/// Writes `text` to standard error. A reader that has gone away is no error.
///
/// # Errors
/// What the system says.
pub fn write_err(text: &str) -> io::Result<()> {
    write(&mut io::stderr().lock(), text)
}

fn write(stream: &mut impl Write, text: &str) -> io::Result<()> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
