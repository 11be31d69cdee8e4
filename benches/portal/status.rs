//! `portolan status` over a made-up portal whose translations all have accounts: with nothing kept, with everything kept, and
//! after one text was edited. Each in a process of its own.

use std::{
    env, io,
    path::Path,
    process::{Command, Stdio},
};

use portolan::{
    desk::translate::{self, Acking, Status},
    engine::Store,
    model::How,
};

use crate::{
    corpus::Size,
    measure::{Moment, peak, show},
};

/// Writes the portal, lets the desk keep accounts of it, and shows what each `status` takes.
pub(crate) fn measured(site: &Path, size: Size<'_>) -> io::Result<()> {
    if site.exists() {
        std::fs::remove_dir_all(site)?;
    }
    size.write(site)?;
    println!("| what | wall s | CPU s |\n|---|--:|--:|");
    run(site, "ack --all")?;
    run(site, "status, nothing kept")?;
    run(site, "status, everything kept")?;
    size.edit(site)?;
    run(site, "status, one text edited")
}

fn run(site: &Path, what: &str) -> io::Result<()> {
    let done = Command::new(env::current_exe()?).args(["--child-status", what]).arg(site).stderr(Stdio::inherit()).output()?;
    if !done.status.success() {
        return Err(io::Error::other(format!("{what} of {} failed", site.display())));
    }
    for line in String::from_utf8_lossy(&done.stdout).lines() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            [name, wall, cpu] => println!("| {name} | {:.3} | {:.3} |", number(wall), number(cpu)),
            _ => println!("{line}"),
        }
    }
    Ok(())
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_default()
}

/// Does one thing and prints what it took.
pub(crate) fn child(what: &str, site: &Path) -> io::Result<()> {
    let start = Moment::now();
    let wrong = |finding: Box<portolan::diag::Diagnostic>| io::Error::other(format!("{finding:?}"));
    if what.starts_with("ack") {
        let acked = translate::ack(site, &Acking { all: true, how: Some(How::Human), ..Acking::default() }).map_err(wrong)?;
        show(what, start, Moment::now());
        println!("{} accounts, {} units", acked.written.len(), acked.units);
        return Ok(());
    }
    let store = Store::open(&site.join(".portolan/store"));
    let status: Status = translate::status(site, &store).map_err(wrong)?;
    show(what, start, Moment::now());
    let stale: usize = status.totals.values().map(|counts| counts.stale).sum();
    let texts: usize = status.totals.values().map(|counts| counts.texts).sum();
    println!("{texts} translations, {stale} stale; peak {:.0} MiB", peak()? as f64 / 1024.0);
    Ok(())
}
