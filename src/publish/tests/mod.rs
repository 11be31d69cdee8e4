#![allow(clippy::unwrap_used)]

mod crash;
mod refusal;
mod sequence;
mod speed;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        RwLock,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};

use rustix::io::Errno;

use super::*;
use crate::render::artifact::OutPath;

/// Lets a chosen change of the disk fail.
#[derive(Debug, Default)]
pub(super) struct Fuse {
    /// Whether files are really synced, which is slow and shows nothing but its time.
    pub(super) syncs: bool,
    /// How many changes succeed; all of them when missing.
    pub(super) after: Option<u64>,
    /// The error then; a crash, after which nothing succeeds, when missing.
    pub(super) errno: Option<Errno>,
    /// Changes so far.
    pub(super) count: AtomicU64,
}

impl Fuse {
    pub(super) fn burn(&self) -> io::Result<()> {
        let count = self.count.fetch_add(1, SeqCst);
        match (self.after, self.errno) {
            (Some(after), Some(errno)) if count == after => Err(errno.into()),
            (Some(after), None) if count >= after => Err(io::Error::other("crashed")),
            _ => Ok(()),
        }
    }
}

/// A program that starts holds every lock of this process for a moment: tests that start one wait for those that lock.
static PROGRAMS: RwLock<()> = RwLock::new(());

/// What a site holds.
pub(super) type Site = BTreeMap<String, Vec<u8>>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_owned())).collect()
}

fn artifacts(site: &Site) -> Vec<Artifact> {
    let artifact =
        |(path, bytes): (&String, &Vec<u8>)| Artifact { path: OutPath::new(path).unwrap(), bytes: bytes.as_slice().into() };
    site.iter().map(artifact).collect()
}

fn publish_quietly(disk: &Disk, request: &Publish<'_>, site: &Site) -> Result<Published, Failure> {
    let _no_program_starts = PROGRAMS.read().unwrap();
    publish_on(disk, request, artifacts(site), None)
}

/// Files for an administrator that differ from site to site; none for a site with an even number of files.
fn hosts_of(site: &Site) -> Site {
    let text = site.iter().map(|(path, bytes)| format!("{path} {}\n", bytes.len())).collect::<String>();
    if site.len().is_multiple_of(2) { Site::new() } else { Site::from([("host.conf".to_owned(), text.into_bytes())]) }
}

/// A portal's folder, with `public` as its output.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    fn out(&self) -> PathBuf {
        self.path("public")
    }

    fn publish(&self, site: &Site) -> Result<Published, Failure> {
        self.publish_on(&Disk::default(), site)
    }

    fn publish_on(&self, disk: &Disk, site: &Site) -> Result<Published, Failure> {
        let out = self.out();
        let beside = artifacts(&hosts_of(site));
        let request = Publish {
            out: &out,
            site: self.folder.path(),
            inputs: &[self.path("content")],
            beside: &beside,
            kept: &[],
            drafts: false,
        };
        publish_quietly(disk, &request, site)
    }

    /// What is kept for the administrator of a server.
    fn hosts(&self) -> Site {
        let folder = self.path(".public.portolan/hosts");
        if folder.exists() { found(&folder) } else { Site::new() }
    }

    /// What is in the output folder: files, and the folders that have none.
    fn found(&self) -> Site {
        found(&self.out())
    }
}

fn found(root: &Path) -> Site {
    let mut site = Site::new();
    for item in walkdir::WalkDir::new(root).min_depth(1) {
        let item = item.unwrap();
        let path = item.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        if item.file_type().is_file() {
            site.insert(path, fs::read(item.path()).unwrap());
        } else if fs::read_dir(item.path()).unwrap().next().is_none() {
            site.insert(path + "/", Vec::new());
        }
    }
    site
}
