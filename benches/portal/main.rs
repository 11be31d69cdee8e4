//! Measures whole builds of a made-up portal; `benches/README.md` says how to run it. Asserts no time: it prints.
#![allow(clippy::print_stdout, clippy::print_stderr, missing_docs, reason = "a program whose output is a table")]

mod corpus;
mod measure;
mod status;
mod words;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use corpus::Size;

/// What was asked for on the command line.
struct Asked {
    pages: Vec<usize>,
    languages: usize,
    theme: String,
    search: bool,
    runs: usize,
    keep: Option<PathBuf>,
    /// Translations of the portal whose `status` is measured, instead of builds.
    status: Option<usize>,
}

/// Lines of one build: name, wall seconds, CPU seconds; those that begin with `=` are other numbers.
type Lines = Vec<(String, f64, f64)>;

fn main() -> io::Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    if let [flag, site] = args.as_slice()
        && flag == "--child"
    {
        return measure::child(Path::new(site));
    }
    if let [flag, what, site] = args.as_slice()
        && flag == "--child-status"
    {
        return status::child(what, Path::new(site));
    }
    // `cargo test --all-targets` runs benches too, without this flag: nothing is tested here.
    if !args.iter().any(|arg| arg == "--bench") {
        return Ok(());
    }
    let asked = asked(&args)?;
    println!("/proc/loadavg before: {}", fs::read_to_string("/proc/loadavg")?.trim());
    let temporary = tempfile::tempdir()?;
    if let Some(translations) = asked.status {
        let languages = asked.languages.max(2);
        let entries = translations.div_ceil(languages - 1);
        let size = Size { entries, languages, theme: &asked.theme, search: asked.search };
        return status::measured(&asked.keep.as_deref().unwrap_or(temporary.path()).join("portal-status"), size);
    }
    for pages in &asked.pages {
        let entries = pages.div_ceil(asked.languages).max(8);
        let size = Size { entries, languages: asked.languages, theme: &asked.theme, search: asked.search };
        let site = asked.keep.as_deref().unwrap_or(temporary.path()).join(format!("portal-{pages}"));
        measured(&site, size, asked.runs)?;
    }
    Ok(())
}

fn asked(args: &[String]) -> io::Result<Asked> {
    let mut asked = Asked {
        pages: vec![1_000, 10_000],
        languages: 6,
        theme: "harbour".into(),
        search: false,
        runs: 3,
        keep: None,
        status: None,
    };
    let mut args = args.iter().filter(|arg| *arg != "--bench");
    while let Some(flag) = args.next() {
        let value = args.next().ok_or_else(|| io::Error::other(format!("{flag} needs a value")))?;
        let number = |text: &str| text.parse::<usize>().map_err(|error| io::Error::other(format!("{flag} {text}: {error}")));
        match flag.as_str() {
            "--pages" => asked.pages = value.split(',').map(number).collect::<io::Result<_>>()?,
            "--languages" => asked.languages = number(value)?.clamp(1, words::LANGUAGES.len()),
            "--search" => asked.search = value == "on",
            "--theme" => asked.theme.clone_from(value),
            "--runs" => asked.runs = number(value)?.max(1),
            "--status" => asked.status = Some(number(value)?.max(1)),
            "--keep" => asked.keep = Some(value.into()),
            _ => return Err(io::Error::other(format!("no option {flag}"))),
        }
    }
    Ok(asked)
}

/// Writes the portal anew for every run, builds it three times, and shows the medians.
fn measured(site: &Path, size: Size<'_>, runs: usize) -> io::Result<()> {
    let mut builds: [Vec<Lines>; 3] = Default::default();
    for _ in 0..runs {
        if site.exists() {
            fs::remove_dir_all(site)?;
        }
        size.write(site)?;
        builds[0].push(build(site)?);
        builds[1].push(build(site)?);
        size.edit(site)?;
        builds[2].push(build(site)?);
    }
    let names = ["first build", "second build, nothing changed", "one body changed"];
    for (name, builds) in names.iter().zip(&builds) {
        table(name, size, builds);
    }
    Ok(())
}

/// A build in a process of its own, so that no peak of memory hides another's.
fn build(site: &Path) -> io::Result<Lines> {
    let done = Command::new(env::current_exe()?).arg("--child").arg(site).stderr(Stdio::inherit()).output()?;
    if !done.status.success() {
        return Err(io::Error::other(format!("the build of {} failed", site.display())));
    }
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    let lines = text.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some((parts.next()?.to_owned(), parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    });
    Ok(lines.collect())
}

fn table(name: &str, size: Size<'_>, builds: &[Lines]) {
    let number = |name: &str| median(builds, name).unwrap_or_default();
    let (pages, whole) = (number("=pages").0, number("whole"));
    println!("\n{} entries × {} languages, {name}: {pages} pages, median of {}", size.entries, size.languages, builds.len());
    println!("| station | wall s | CPU s | CPU ms/page |\n|---|--:|--:|--:|");
    for (station, ..) in builds[0].iter().filter(|(name, ..)| !name.starts_with('=')) {
        let (wall, cpu) = number(station);
        println!("| {station} | {wall:.3} | {cpu:.3} | {:.3} |", cpu * 1_000.0 / pages.max(1.0));
    }
    let (total, written) = number("=bytes");
    println!(
        "peak {:.0} MiB; {:.1} MB out, {:.1} MB written; {:.0} pages/s; {} findings",
        number("=peak").0 / 1024.0,
        total / 1e6,
        written / 1e6,
        pages / whole.0.max(1e-9),
        number("=findings").0
    );
}

/// The middle of what several builds say of `name`, each column by itself.
fn median(builds: &[Lines], name: &str) -> Option<(f64, f64)> {
    let middle = |column: fn(&(String, f64, f64)) -> f64| {
        let mut values: Vec<f64> =
            builds.iter().filter_map(|lines| lines.iter().find(|line| line.0 == name)).map(column).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied()
    };
    Some((middle(|line| line.1)?, middle(|line| line.2)?))
}
