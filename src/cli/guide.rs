//! The style guide at the terminal. Prints where it is, or what stands in its way.

use std::{io, path::Path};

use super::{
    DISK, MEND, Texts,
    args::CommandLine,
    human,
    messages::Messages,
    progress,
    terminal::{self, Terminal},
};
use crate::{Request, diag::Diagnostic, model::BaseUrl, publish::Failure, render};

/// Where the guide is looked at: at the root of a server on this computer.
const HERE: &str = "http://127.0.0.1:8000/";

/// `portolan theme guide`.
pub(super) fn guide(line: &CommandLine, out: &Path, messages: &Messages) -> io::Result<u8> {
    let request = Request {
        site: line.site.clone(),
        now: jiff::Timestamp::now(),
        base_url: BaseUrl::parse(HERE),
        drafts: false,
        indexable: false,
        explain: false,
    };
    let out = line.site.join(out);
    let terminal = Terminal::stderr();
    let progress = progress::Progress::new(terminal, messages);
    let guided = crate::guide(&request, &out, &progress);
    progress.finish();
    let show = |found: &[Diagnostic]| {
        terminal::write_err(&human::human(found, &Texts(&guided.tree), messages, terminal.colour, terminal.width))
    };
    match &guided.published {
        Some(Ok(_)) => terminal::write_out(&format!("{}\n", out.display())).map(|()| 0),
        Some(Err(failure)) => show(&[in_the_way(failure)]).map(|()| DISK),
        None => show(&guided.found).map(|()| MEND),
    }
}

/// Why nothing was written.
fn in_the_way(failure: &Failure) -> Diagnostic {
    match failure {
        Failure::OtherSort { path, .. } => Diagnostic::nowhere(&render::codes::SITE_NOT_GUIDE).arg("path", path.display()),
        other => other.diagnostic(),
    }
}
