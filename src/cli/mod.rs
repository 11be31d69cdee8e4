//! The terminal's side: arguments, the clock, the environment, progress, messages. The only place that prints, and the only
//! one that asks what time it is.

pub mod args;
mod cache;
mod causes;
mod desk;
pub mod explain;
mod guide;
mod hand_off;
mod help;
pub mod human;
pub mod json;
pub mod messages;
mod phrases;
pub mod progress;
pub mod report;
pub mod sarif;
mod summary;
pub mod terminal;
mod translation;
mod usage;

#[cfg(test)]
mod tests;

use std::{io, path::PathBuf, process::ExitCode, time::Instant};

use clap::{CommandFactory as _, FromArgMatches as _};

use args::{Build, Check, Command, CommandLine, Format, Running, Serve, ThemeCommand};
use messages::Messages;
use report::Files;
use terminal::Terminal;

use crate::{
    Built, Made, Request,
    desk::schema::Subject,
    diag::{Counts, Diagnostic, FileId},
    engine::{self, Store},
    model::BaseUrl,
    source::{self, Tree},
};

/// Something in the portal must be mended.
const MEND: u8 = 1;
/// The command line was not understood.
const USAGE: u8 = 2;
/// The disk or the output folder is in the way.
const DISK: u8 = 3;

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let messages = messages(asked_language(std::env::args_os().map(|word| word.to_string_lossy().into_owned())).as_deref());
    let read = help::localised(CommandLine::command(), &messages).try_get_matches();
    let line = match read.and_then(|matches| CommandLine::from_arg_matches(&matches)) {
        Ok(line) => line,
        Err(error) => return not_run(&error, &messages),
    };
    match command(&line, &messages) {
        Ok(code) => ExitCode::from(code),
        // Nobody is left to read what could not be printed.
        Err(_) => ExitCode::from(DISK),
    }
}

/// Shows help, or what is wrong with the command line.
fn not_run(error: &clap::Error, messages: &Messages) -> ExitCode {
    let written = match usage::told(error, messages) {
        Some(text) => terminal::write_err(&text),
        None if messages.find_word("help-usage").is_none() => error.print(),
        None => {
            let on_error = error.use_stderr();
            let text = error.render();
            let colour = if on_error { Terminal::stderr() } else { Terminal::stdout() }.colour;
            let text = usage::help(&if colour { text.ansi().to_string() } else { text.to_string() }, messages);
            if on_error { terminal::write_err(&text) } else { terminal::write_out(&text) }
        }
    };
    // Nobody is left to read what could not be printed.
    let code = if written.is_ok() { u8::try_from(error.exit_code()).unwrap_or(USAGE) } else { DISK };
    ExitCode::from(code)
}

fn command(line: &CommandLine, messages: &Messages) -> io::Result<u8> {
    match &line.command {
        Command::Build(build) => run_build(line, build, messages),
        Command::Check(check) => run_check(line, check, messages),
        Command::Serve(serve) => run_serve(line, serve, messages),
        Command::Init { dir } => done(crate::desk::init(dir), messages),
        Command::New { kind, id } => {
            let today = jiff::Zoned::now().date();
            done(crate::desk::new_entry(&line.site, kind, id, today), messages)
        }
        Command::Sheet(sheet) => desk::sheet(line, sheet, messages),
        Command::Review { entry, html } => desk::review(line, entry, html.as_deref(), messages),
        Command::Approve(approve) => desk::approve(line, approve, messages),
        Command::Status(status) => translation::status(line, status, messages),
        Command::Ack(ack) => translation::ack(line, ack, messages),
        Command::Export(export) => hand_off::export(line, export, messages),
        Command::Import(import) => hand_off::import(line, import, messages),
        Command::Memory(memory) => hand_off::memory(line, memory, messages),
        Command::Schema { what, kind } => run_schema(line, what, kind.as_deref(), messages),
        Command::Theme { command: ThemeCommand::Guide { out } } => guide::guide(line, out, messages),
        Command::Cache(command) => cache::cache(line, command, messages),
        Command::Explain { code, all } => run_explain(code.as_deref(), *all, messages),
    }
}

/// The language after `--lang`, told before the command line is understood, so that its help can be in that language.
fn asked_language(mut words: impl Iterator<Item = String>) -> Option<String> {
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => return words.next(),
            Some(rest) => {
                if let Some(tag) = rest.strip_prefix('=') {
                    return Some(tag.to_owned());
                }
            }
            None => {}
        }
    }
    None
}

/// Messages in the language asked for, else in the system's.
fn messages(asked: Option<&str>) -> Messages {
    let system = || {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))?;
        Some(set.split(['.', '@']).next()?.replace('_', "-"))
    };
    let lang = asked.map(str::to_owned).or_else(system).unwrap_or_else(|| "en".to_owned());
    let texts = source::shipped().iter().filter_map(|(path, bytes)| {
        let (lang, name) = path.strip_prefix("locales/")?.split_once('/')?;
        let is_ours = name == "diagnostics.ftl" || name.starts_with("messages/");
        Some((lang, std::str::from_utf8(bytes).ok().filter(|_| is_ours)?))
    });
    Messages::new(&lang, texts)
}

/// The files of a portal, for showing places in them.
struct Texts<'a>(&'a Tree);

impl Files for Texts<'_> {
    fn name(&self, file: FileId) -> &str {
        &self.0.file(file).path
    }

    fn text(&self, file: FileId) -> Option<&str> {
        std::str::from_utf8(self.0.file(file).held()).ok().filter(|text| !text.is_empty())
    }
}

fn request(line: &CommandLine, running: &Running, base_url: Option<&str>) -> Option<Request> {
    Some(Request {
        site: line.site.clone(),
        now: running.now.unwrap_or_else(jiff::Timestamp::now),
        base_url: match base_url {
            Some(text) => Some(BaseUrl::parse(text)?),
            None => None,
        },
        drafts: running.drafts,
        indexable: false,
        explain: false,
    })
}

fn store(line: &CommandLine, running: &Running) -> Store {
    store_at(line, running.store.as_ref(), running.no_store)
}

fn store_at(line: &CommandLine, dir: Option<&PathBuf>, none: bool) -> Store {
    if none {
        return Store::none();
    }
    Store::open(&store_folder(line, dir))
}

/// Where results are kept.
fn store_folder(line: &CommandLine, dir: Option<&PathBuf>) -> PathBuf {
    dir.cloned().unwrap_or_else(|| line.site.join(".portolan").join("store"))
}

/// As many threads as asked for.
fn threads(running: &Running) {
    if let Some(jobs) = running.jobs {
        // Only the first call of a process counts, and this is it.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.get()).build_global();
    }
}

fn run_build(line: &CommandLine, build: &Build, messages: &Messages) -> io::Result<u8> {
    let started = Instant::now();
    let Some(mut request) = request(line, &build.reading.running, build.reading.base_url.as_deref()) else {
        return usage(&messages.word("usage-base-url", &[]));
    };
    request.indexable = build.indexable;
    request.explain = build.explain;
    threads(&build.reading.running);
    let store = store(line, &build.reading.running);
    let default = PathBuf::from(if build.reading.running.drafts { "public-drafts" } else { "public" });
    // An absolute path stays as it is.
    let out = line.site.join(build.out.as_ref().unwrap_or(&default));
    let terminal = Terminal::stderr();
    let progress = progress::Progress::new(terminal, messages);
    let built = crate::build(&request, &out, build.reading.strict, &store, &progress);
    progress.finish();
    show(&built.made, messages, terminal)?;
    if let Some(rendered) = built.made.rendered.as_ref().filter(|_| build.explain) {
        terminal::write_out(&causes::text(&rendered.causes, messages))?;
    }
    let report = summary::Summary::of(&built, &request, &store, started.elapsed());
    if let Some(path) = &build.report {
        std::fs::write(path, report.json())?;
    }
    let code = finish(&built, build.reading.strict, &report, messages, terminal);
    engine::let_go(built);
    code
}

fn finish(built: &Built, strict: bool, report: &summary::Summary, messages: &Messages, terminal: Terminal) -> io::Result<u8> {
    match &built.published {
        Some(Ok(_)) => {
            terminal::write_out(&report.text(messages))?;
            Ok(0)
        }
        Some(Err(failure)) => {
            let found = [failure.diagnostic()];
            terminal::write_err(&human::human(&found, &Texts(&built.made.tree), messages, terminal.colour, terminal.width))?;
            Ok(DISK)
        }
        None => {
            let key = if built.made.counts().errors > 0 || !strict { "summary-stopped" } else { "summary-stopped-strict" };
            terminal::write_err(&format!("{}\n", messages.word(key, &[])))?;
            Ok(MEND)
        }
    }
}

fn show(made: &Made, messages: &Messages, terminal: Terminal) -> io::Result<()> {
    terminal::write_err(&human::human(&made.found, &Texts(&made.tree), messages, terminal.colour, terminal.width))
}

fn run_check(line: &CommandLine, check: &Check, messages: &Messages) -> io::Result<u8> {
    let reading = &check.reading;
    let Some(request) = request(line, &reading.running, reading.base_url.as_deref()) else {
        return usage(&messages.word("usage-base-url", &[]));
    };
    threads(&reading.running);
    let store = store(line, &reading.running);
    let terminal = Terminal::stderr();
    let progress = progress::Progress::new(terminal, messages);
    let made = crate::check(&request, &store, &progress);
    progress.finish();
    let files = Texts(&made.tree);
    match check.format {
        Format::Human => {
            show(&made, messages, terminal)?;
            if made.found.is_empty() {
                terminal::write_out(&format!("{}\n", messages.word("check-clean", &[])))?;
            }
        }
        Format::Json => terminal::write_out(&format!("{}\n", json::json(&made.found, &files, messages)?))?,
        Format::Sarif => terminal::write_out(&format!("{}\n", sarif::sarif(&made.found, &files, messages)?))?,
    }
    Ok(if Counts::of(&made.found).fail(reading.strict) { MEND } else { 0 })
}

fn run_serve(line: &CommandLine, serve: &Serve, messages: &Messages) -> io::Result<u8> {
    threads(&serve.running);
    let store = std::sync::Arc::new(store(line, &serve.running));
    let now = serve.running.now;
    let site = line.site.clone();
    let drafts = serve.running.drafts;
    let request = move || Request {
        site: site.clone(),
        now: now.unwrap_or_else(jiff::Timestamp::now),
        base_url: None,
        drafts,
        indexable: false,
        explain: false,
    };
    let terminal = Terminal::stderr();
    let tell = |tree: &Tree, found: &[Diagnostic]| human::human(found, &Texts(tree), messages, terminal.colour, terminal.width);
    let plain = |tree: &Tree, found: &[Diagnostic]| human::human(found, &Texts(tree), messages, false, 100);
    let hear = |text: &str| {
        // A terminal that has gone away must not end the preview.
        let _ = terminal::write_err(text);
    };
    match crate::preview::serve(serve.port, &request, &store, &crate::preview::Voice { tell: &tell, plain: &plain, hear: &hear })
    {
        Ok(()) => Ok(0),
        Err(error) => {
            terminal::write_err(&format!("{error}\n"))?;
            Ok(DISK)
        }
    }
}

fn run_explain(code: Option<&str>, all: bool, messages: &Messages) -> io::Result<u8> {
    let codes = crate::codes();
    match code {
        Some(written) if !all => match explain::find(written, &codes, messages) {
            Ok(code) => terminal::write_out(&explain::explain(code, messages)).map(|()| 0),
            Err(text) => usage(&text),
        },
        _ => terminal::write_out(&explain::list(&codes, messages)).map(|()| 0),
    }
}

fn run_schema(line: &CommandLine, what: &str, kind: Option<&str>, messages: &Messages) -> io::Result<u8> {
    let subject = match (what, kind) {
        ("entry", Some(kind)) => Subject::Entry(kind.to_owned()),
        ("portal", None) => Subject::Portal,
        ("kind", None) => Subject::Kind,
        ("status", None) => return terminal::write_out(crate::desk::translate::STATUS_SCHEMA).map(|()| 0),
        (kind, None) => Subject::Entry(kind.to_owned()),
        _ => return usage(&messages.word("usage-schema", &[])),
    };
    let say = |key: &str| messages.find_word(key);
    match crate::desk::schema::schema(&line.site, &subject, messages.lang(), &say) {
        Ok(schema) => terminal::write_out(&format!("{schema:#}\n")).map(|()| 0),
        Err(finding) => done(Err(finding), messages),
    }
}

/// Ends a command of the desk: what it made, or why it did not.
fn done(result: Result<Vec<PathBuf>, Box<Diagnostic>>, messages: &Messages) -> io::Result<u8> {
    match result {
        Ok(paths) => {
            for path in paths {
                terminal::write_out(&format!("{}\n", path.display()))?;
            }
            Ok(0)
        }
        Err(finding) => {
            let terminal = Terminal::stderr();
            let tree = Tree::default();
            terminal::write_err(&human::human(&[*finding], &Texts(&tree), messages, terminal.colour, terminal.width))?;
            Ok(MEND)
        }
    }
}

fn usage(text: &str) -> io::Result<u8> {
    terminal::write_err(&format!("{text}\n"))?;
    Ok(USAGE)
}
