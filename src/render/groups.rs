//! Files that are made together of nearly everything: feeds, calendars, open data. They are the same while nothing has changed but
//! prose, and then none of them is made again.

use std::sync::OnceLock;

use super::{
    Kept, Past,
    artifact::{Artifact, OutPath},
    data::{self, OpenData},
    feed, listing,
};
use crate::{
    diag::{Checked, Diagnostic},
    engine::{
        asked::Answer,
        recall::{FileRecord, Group, Memory},
    },
    graph::{Planned, Portal},
};

const FEEDS: &str = "feeds";
const DATA: &str = "data";

/// What was made, or is the same as before.
pub(super) struct Groups {
    pub(super) artifacts: Vec<Artifact>,
    pub(super) kept: Vec<Kept>,
    groups: Vec<(&'static str, Group)>,
}

impl Groups {
    /// Notes what the next build may recall; nothing when words are missing, which is to be said again then.
    pub(super) fn remember(self, memory: &mut Memory, is_whole: bool) -> (Vec<Artifact>, Vec<Kept>) {
        for (name, group) in self.groups.into_iter().filter(|_| is_whole) {
            memory.note(name, group);
        }
        (self.artifacts, self.kept)
    }
}

/// The open data of a portal: as it was, or made when somebody needs it.
pub(super) struct Open<'p> {
    portal: &'p Portal,
    of: Answer,
    kept: Option<&'p Group>,
    made: OnceLock<Checked<OpenData>>,
}

impl<'p> Open<'p> {
    /// Of a portal whose answers are `of`, taken together.
    pub(super) fn new(portal: &'p Portal, of: Answer, past: &'p Past<'_>) -> Self {
        Self { portal, of, kept: recalled(DATA, of, past), made: OnceLock::new() }
    }

    /// The open data, made now if it was not yet.
    pub(super) fn get(&self) -> &OpenData {
        &self.made().0
    }

    fn made(&self) -> &Checked<OpenData> {
        self.made.get_or_init(|| data::data(self.portal))
    }

    /// What pages are told of it.
    pub(super) fn tells(&self) -> Answer {
        self.kept.map_or_else(|| self.get().answer(), |group| group.tells)
    }
}

/// Makes every group that is not as it was. What has a finding is made each time, so that it is found each time.
pub(super) fn groups(portal: &Portal, plan: &[Planned], past: &Past<'_>, open: &Open<'_>) -> Checked<Groups> {
    let mut all = Groups { artifacts: Vec::new(), kept: Vec::new(), groups: Vec::new() };
    let mut found: Vec<Diagnostic> = Vec::new();
    match open.kept {
        Some(group) => all.keep(DATA, group),
        None => {
            let (data, more) = open.made();
            let tells = open.tells();
            all.made(DATA, open.of, tells, data.artifacts.clone(), more.is_empty());
            found.extend(more.iter().cloned());
        }
    }
    match recalled(FEEDS, open.of, past) {
        Some(group) => all.keep(FEEDS, group),
        None => {
            let mut feeds = feed::artifacts(portal, plan);
            feeds.extend(listing::artifacts(portal));
            all.made(FEEDS, open.of, Answer::NONE, feeds, true);
        }
    }
    (all, found)
}

/// The group `name`, when it was made of the same and each of its files is still there.
fn recalled<'p>(name: &str, of: Answer, past: &'p Past<'_>) -> Option<&'p Group> {
    let group = past.memory.group(name, of)?;
    group.files.iter().all(|(path, record)| (past.holds)(path, record)).then_some(group)
}

impl Groups {
    fn keep(&mut self, name: &'static str, group: &Group) {
        let kept = |(path, record): &(String, FileRecord)| Some(Kept { path: OutPath::new(path).ok()?, record: *record });
        self.kept.extend(group.files.iter().filter_map(kept));
        self.groups.push((name, group.clone()));
    }

    fn made(&mut self, name: &'static str, of: Answer, tells: Answer, artifacts: Vec<Artifact>, faultless: bool) {
        if faultless {
            let record = |made: &Artifact| (made.path.as_str().to_owned(), FileRecord::of(&made.bytes));
            self.groups.push((name, Group { of, tells, files: artifacts.iter().map(record).collect() }));
        }
        self.artifacts.extend(artifacts);
    }
}
