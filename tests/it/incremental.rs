//! What is kept from one build to the next is never told apart from what is made anew: after each of many random edits, the
//! published site is that of a build from nothing, byte for byte, and so are the findings. And nothing is made twice.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use portolan::{
    Made, Request, Shown,
    engine::{Store, watch::Unwatched},
};

use crate::support::{Portal, archive, listed, unpack};

/// A seeded source of choices: the same edits in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        // xorshift64* (Vigna 2016).
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).expect("31 bits") % n.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// A portal that is edited, with the clock at which it is built.
struct Edited {
    portal: Portal,
    now: jiff::Timestamp,
    chance: Chance,
    step: usize,
}

impl Edited {
    fn new(name: &str, seed: u64, search: bool) -> Self {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/golden");
        let text = fs::read_to_string(folder.join(format!("{name}.txtar"))).expect("a portal");
        let portal = Portal::of(&text.replace("search = false", &format!("search = {search}")));
        unpack(portal.dir.path(), &archive(include_str!("../fixtures/golden/theme.txtar")).1);
        Self { now: portal.request().now, portal, chance: Chance(seed), step: 0 }
    }

    fn request(&self) -> Request {
        Request { now: self.now, ..self.portal.request() }
    }

    fn files(&self, below: &str, ends: &str) -> Vec<PathBuf> {
        let all = walkdir::WalkDir::new(self.portal.dir.path().join(below)).sort_by_file_name().into_iter().flatten();
        let files = all.filter(|item| item.file_type().is_file()).map(walkdir::DirEntry::into_path);
        files.filter(|path| path.to_string_lossy().ends_with(ends)).collect()
    }

    /// Folders of entries.
    fn entries(&self) -> Vec<PathBuf> {
        let all = walkdir::WalkDir::new(self.portal.dir.path().join("content")).min_depth(2).max_depth(2).sort_by_file_name();
        all.into_iter().flatten().filter(|item| item.file_type().is_dir()).map(walkdir::DirEntry::into_path).collect()
    }

    fn edit_file(&mut self, below: &str, ends: &str, edit: impl FnOnce(&str, usize) -> String) -> String {
        let files = self.files(below, ends);
        if files.is_empty() {
            return format!("nothing below {below}");
        }
        let path = self.chance.one(&files).clone();
        let text = fs::read_to_string(&path).expect("a text");
        fs::write(&path, edit(&text, self.step)).expect("the file can be written");
        path.display().to_string()
    }

    /// One random edit; says what it was.
    fn edit(&mut self) -> String {
        self.step += 1;
        match self.chance.below(16) {
            0..=2 => format!("body of {}", self.edit_file("content", ".md", |text, n| format!("{text}\nWords {n}, and more.\n"))),
            3 => {
                format!("heading in {}", self.edit_file("content", ".md", |text, n| format!("{text}\n## Heading {n}\n\nText.\n")))
            }
            4..=5 => format!(
                "title of {}",
                self.edit_file("content", ".md", |text, n| text.replacen("title = \"", &format!("title = \"{n} "), 1))
            ),
            6 => format!(
                "slug of {}",
                self.edit_file("content", ".md", |text, n| match text.contains("\nslug = ") || !text.contains("\ntitle = ") {
                    true => text.to_owned(),
                    false => text.replacen("\ntitle = ", &format!("\nslug = \"slug-{n}\"\ntitle = "), 1),
                })
            ),
            7 => self.add(),
            8 => self.remove(),
            9 => self.rename(),
            10 => self.remove_translation(),
            11 => {
                format!("template {}", self.edit_file("themes", ".html", |text, n| format!("{text}{{# edited #}}<!-- {n} -->")))
            }
            12 => format!("style {}", self.edit_file("themes", ".css", |text, n| format!("{text}\n.x{n} {{ color: red }}\n"))),
            13 => format!("word in {}", self.word()),
            14 => self.setting(),
            _ => {
                let hours = i64::try_from(self.chance.below(24 * 120)).expect("hours") - 24 * 20;
                self.now = self.now.checked_add(jiff::SignedDuration::from_hours(hours)).expect("a moment");
                format!("the clock is at {}", self.now)
            }
        }
    }

    fn add(&mut self) -> String {
        let entries = self.entries();
        if entries.len() > 12 {
            return self.remove();
        }
        let from = self.chance.one(&entries).clone();
        let to = from.with_file_name(format!("added-{}", self.step));
        fs::create_dir(&to).expect("the folder can be made");
        for file in fs::read_dir(&from).expect("an entry").flatten() {
            fs::copy(file.path(), to.join(file.file_name())).expect("the file can be copied");
        }
        format!("{} added", to.display())
    }

    fn remove(&mut self) -> String {
        let entries = self.entries();
        if entries.len() < 3 {
            return "nothing removed".to_owned();
        }
        let gone = self.chance.one(&entries).clone();
        fs::remove_dir_all(&gone).expect("the folder can be removed");
        format!("{} removed", gone.display())
    }

    fn rename(&mut self) -> String {
        let from = self.chance.one(&self.entries()).clone();
        let to = from.with_file_name(format!("moved-{}", self.step));
        fs::rename(&from, &to).expect("the folder can be renamed");
        format!("{} moved to {}", from.display(), to.display())
    }

    fn remove_translation(&mut self) -> String {
        let mut files = self.files("content", ".md");
        files.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("index.")));
        let Some(gone) = files.get(self.chance.below(files.len())).cloned() else { return "nothing removed".to_owned() };
        fs::remove_file(&gone).expect("the file can be removed");
        format!("{} removed", gone.display())
    }

    fn word(&mut self) -> String {
        let langs = ["vi", "en"];
        let lang = *self.chance.one(&langs);
        let key = *self.chance.one(&["crumb-home", "toc-title", "list-related", "badge-illustrative"]);
        let path = self.portal.dir.path().join(format!("locales/{lang}/own.ftl"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&path, format!("{key} = Word {}\n", self.step)).expect("the file can be written");
        format!("{key} in {lang}")
    }

    fn setting(&mut self) -> String {
        let path = self.portal.dir.path().join("portal.toml");
        let text = fs::read_to_string(&path).expect("settings");
        let per_page = 2 + self.chance.below(3);
        let lines = text.lines().filter(|line| !line.starts_with("per_page"));
        let text = format!("per_page = {per_page}\n{}\n", lines.collect::<Vec<_>>().join("\n"));
        fs::write(&path, text).expect("settings can be written");
        format!("{per_page} entries a page")
    }
}

/// Every file below `root`.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(root).into_iter().flatten().filter(|item| item.file_type().is_file());
    let file = |item: walkdir::DirEntry| {
        let path = item.path().strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        (path, fs::read(item.path()).expect("a file"))
    };
    files.map(file).collect()
}

/// Makes `to` have the portal's own files as `from` has them.
fn copy(from: &Path, to: &Path) {
    for part in ["content", "themes", "locales"] {
        let (from, to) = (from.join(part), to.join(part));
        if to.is_dir() {
            fs::remove_dir_all(&to).expect("the copy can be removed");
        }
        for item in walkdir::WalkDir::new(&from).into_iter().flatten() {
            let to = to.join(item.path().strip_prefix(&from).expect("below"));
            match item.file_type().is_dir() {
                true => fs::create_dir_all(&to).expect("a folder can be made"),
                false => drop(fs::copy(item.path(), to).expect("a file can be copied")),
            }
        }
    }
    fs::copy(from.join("portal.toml"), to.join("portal.toml")).expect("settings can be copied");
}

/// The preview shows each file as a build from nothing makes it.
fn what_is_shown(now: &Shown, clean: &Made, what: &str) {
    let Some(site) = &now.site else {
        assert!(clean.rendered.is_none(), "{what}: nothing is shown");
        return;
    };
    for made in clean.rendered.iter().flat_map(|rendered| &rendered.artifacts) {
        let path = made.path.as_str();
        if portolan::render::host::is_for_servers(path) {
            continue;
        }
        let file = site.file(path).unwrap_or_else(|finding| panic!("{what}: {path}: {finding:?}"));
        let file = file.unwrap_or_else(|| panic!("{what}: {path} is not shown"));
        assert!(
            file == made.bytes,
            "{what}: {path} is shown otherwise than it is built\n{}\n---\n{}",
            String::from_utf8_lossy(&file),
            String::from_utf8_lossy(&made.bytes)
        );
    }
}

fn edits(name: &str, seed: u64, steps: usize, search: bool) {
    let mut edited = Edited::new(name, seed, search);
    let beside = tempfile::tempdir().expect("a folder");
    let (out, last_good) = (beside.path().join("public"), beside.path().join("good"));
    fs::create_dir_all(&last_good).expect("a folder");
    let store_dir = beside.path().join("store");
    let kept_in_memory = Arc::new(Store::none());
    let mut shown = None;
    let mut kept = 0;
    for number in 0..=steps {
        let what = if number == 0 { "the first build".to_owned() } else { edited.edit() };
        let request = edited.request();
        let clean = portolan::make(&request, &Store::none(), &Unwatched);
        let store = Store::open(&store_dir);
        let now = portolan::show(&request, shown.as_ref(), &kept_in_memory);
        let built = portolan::build(&request, &out, false, &store, &Unwatched);
        assert_eq!(listed(&built.made), listed(&clean), "{name}, step {number}: {what}: other findings");
        if number % 5 == 0 || number < 5 {
            what_is_shown(&now, &clean, &format!("{name}, step {number}: {what}"));
        }
        shown = Some(now);
        let Some(rendered) = clean.rendered else {
            assert!(built.published.is_none(), "{name}, step {number}: {what}");
            // An edit may break a reference: it is taken back, and the next build must see that too.
            copy(&last_good, edited.portal.dir.path());
            continue;
        };
        let published = built.published.expect("published").expect("no failure");
        let expected: BTreeMap<String, Vec<u8>> =
            rendered.artifacts.iter().map(|made| (made.path.as_str().to_owned(), made.bytes.to_vec())).collect();
        let found = tree(&out);
        for (path, bytes) in &expected {
            let there = found.get(path).unwrap_or_else(|| panic!("{name}, step {number}: {what}: {path} is missing"));
            assert!(
                there == bytes,
                "{name}, step {number}: {what}: {path} is not what a build from nothing makes\n{}\n---\n{}",
                String::from_utf8_lossy(there),
                String::from_utf8_lossy(bytes)
            );
        }
        assert_eq!(found.len(), expected.len(), "{name}, step {number}: {what}: files that nobody makes");
        kept += published.unchanged;
        copy(edited.portal.dir.path(), &last_good);
        let again = portolan::build(&request, &out, false, &store, &Unwatched);
        assert_eq!(listed(&again.made), listed(&built.made), "{name}, step {number}: {what}: findings are told again");
        let again_published = again.published.expect("published").expect("no failure");
        assert_eq!((again_published.written, again_published.bytes_written), (0, 0), "{name}, step {number}: {what}");
        assert!(again.made.rendered.is_none_or(|rendered| rendered.rendered == 0), "{name}, step {number}: nothing changed");
    }
    assert!(kept > 0, "nothing was ever kept");
}

#[test]
fn edits_of_a_portal_in_several_languages() {
    edits("languages", 0x9e37_79b9_7f4a_7c15, 170, false);
}

#[test]
fn edits_of_a_portal_with_a_calendar() {
    edits("calendar", 0xbf58_476d_1ce4_e5b9, 170, false);
}

#[test]
fn edits_of_a_portal_with_figures() {
    edits("figures", 0x94d0_49bb_1331_11eb, 170, false);
}

#[test]
fn edits_of_a_portal_with_a_search() {
    edits("languages", 0x2545_f491_4f6c_dd1d, 30, true);
}

/// The cause of a page's rendering, in one word each.
fn causes(portal: &Portal, out: &Path, store: &Store) -> BTreeMap<String, Vec<String>> {
    let request = Request { explain: true, ..portal.request() };
    let built = portolan::build(&request, out, false, store, &Unwatched);
    let causes = built.made.rendered.map(|rendered| rendered.causes).unwrap_or_default();
    let words = |told: &portolan::graph::told::Told| format!("{} {} {}", told.key, told.what, told.lang).trim().to_owned();
    causes.iter().map(|(page, told)| (page.clone(), told.iter().map(words).collect())).collect()
}

#[test]
fn each_page_that_is_rendered_says_why() {
    let edited = Edited::new("languages", 1, false);
    let beside = tempfile::tempdir().expect("a folder");
    let (out, store) = (beside.path().join("public"), Store::open(&beside.path().join("store")));
    let causes = || causes(&edited.portal, &out, &store);
    let first = causes();
    assert!(!first.is_empty() && first.values().all(|told| told == &["cause-first"]), "{first:#?}");
    assert!(causes().is_empty(), "nothing has changed");
    let entry = edited.files("content/tin", "/index.vi.md").first().expect("an entry").clone();
    let text = fs::read_to_string(&entry).expect("a text");
    let place = entry.strip_prefix(edited.portal.dir.path().join("content")).expect("below content").parent().expect("a folder");
    let reference = format!("@/{}", place.display());

    fs::write(&entry, format!("{text}\nOne more sentence.\n")).expect("written");
    let body = causes();
    assert_eq!(body.len(), 1, "a body is shown on one page: {body:#?}");
    assert!(body.values().all(|told| told == &[format!("cause-body {reference} vi")]), "{body:#?}");

    fs::write(&entry, text.replacen("title = \"", "title = \"New ", 1)).expect("written");
    let title = causes();
    let said = format!("cause-title {reference} vi");
    assert!(title.len() > 1 && title.values().filter(|told| told.contains(&said)).count() > 1, "{title:#?}");
    assert!(
        title.values().all(|told| !told.is_empty() && !told.iter().any(|one| one.starts_with("cause-no-longer"))),
        "{title:#?}"
    );

    let template = edited.files("themes", "entry.html").first().expect("a template").clone();
    let html = fs::read_to_string(&template).expect("a template");
    fs::write(&template, format!("{html}<!-- more -->")).expect("written");
    let templates = causes();
    assert!(!templates.is_empty() && templates.values().all(|told| told == &["cause-template entry.html"]), "{templates:#?}");

    fs::remove_dir_all(entry.parent().expect("a folder")).expect("removed");
    let gone = causes();
    assert!(!gone.is_empty() && gone.values().flatten().any(|one| one.starts_with("cause-list-in")), "{gone:#?}");
}
