//! The translation memory: what the portal has translated, and what agencies have sent (`memory/fr.tmx`). The same words are
//! offered as a suggestion; nothing is ever filled in. TMX 1.4b.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use super::{
    codes::FILE_UNREADABLE,
    files::{Bureau, Case},
    xml::{self, Element},
};
use crate::{
    desk::sheet::replace,
    diag::Diagnostic,
    locale::Lang,
    model::{freshness::State, units::digest},
    parse::markdown::{prose_words, words},
};

/// The largest memory that is read.
const LARGEST: u64 = 64 << 20;

/// Translations by the digest of what they translate: the text and where it is from.
#[derive(Debug, Default)]
pub struct Memory {
    by_digest: BTreeMap<String, BTreeSet<(String, String)>>,
}

/// A pair of texts that translate each other.
type Pair = (String, String);

impl Memory {
    /// What is known of translations into `target`: the portal's own that are up to date, and the file of the memory.
    ///
    /// # Errors
    /// When there is a memory that cannot be read.
    pub(super) fn of(bureau: &Bureau, cases: &[Case], source: &Lang, target: &Lang) -> Result<Self, Box<Diagnostic>> {
        let mut memory = Self::default();
        for case in cases.iter().filter(|case| case.source_lang == *source) {
            for relation in case.relations.iter().filter(|relation| relation.state == State::Fresh) {
                if let (Some(source), Some(target)) = (case.source_unit(relation), case.target_unit(relation)) {
                    let place = format!("{} {}", case.name, source.key);
                    memory.by_digest.entry(source.digest.clone()).or_default().insert((target.text.clone(), place));
                }
            }
        }
        let path = path(&bureau.site, target);
        if path.exists() {
            for (one, other) in read(&path, source, target)? {
                let place = format!("memory/{target}.tmx");
                for digest in [digest(&words(&one)), digest(&prose_words(&one))] {
                    memory.by_digest.entry(digest).or_default().insert((other.clone(), place.clone()));
                }
            }
        }
        Ok(memory)
    }

    /// Translations of these words, each text once, those of `place` left out.
    pub(super) fn of_digest(&self, digest: &str, place: &str) -> Vec<(String, String)> {
        let mut seen = BTreeSet::new();
        let all = self.by_digest.get(digest).into_iter().flatten();
        all.filter(|(text, from)| from != place && seen.insert(text.clone())).cloned().collect()
    }
}

/// Where the memory of a language lies.
fn path(site: &Path, lang: &Lang) -> PathBuf {
    site.join("memory").join(format!("{lang}.tmx"))
}

/// What the portal in `site` has translated into `to` and is up to date, as TMX.
///
/// # Errors
/// When there is no such language.
pub fn export(site: &Path, to: &str) -> Result<String, Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let target = bureau.lang(to)?;
    let source = &bureau.settings.source_language;
    let mut pairs: BTreeSet<Pair> = BTreeSet::new();
    for case in bureau.all_cases(std::slice::from_ref(&target)).iter().filter(|case| case.source_lang == *source) {
        for relation in case.relations.iter().filter(|relation| relation.state == State::Fresh) {
            if let (Some(source), Some(target)) = (case.source_unit(relation), case.target_unit(relation)) {
                pairs.insert((source.text.clone(), target.text.clone()));
            }
        }
    }
    Ok(write(&pairs, source, &target))
}

/// Adds the memory in `file` to that of the portal in `site`. Gives how many pairs are new, and where they lie.
///
/// # Errors
/// When there is no such language, the file cannot be read, or the memory cannot be written.
pub fn import(site: &Path, to: &str, file: &Path) -> Result<(usize, PathBuf), Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let target = bureau.lang(to)?;
    let source = &bureau.settings.source_language;
    let path = path(site, &target);
    let mut pairs: BTreeSet<Pair> = BTreeSet::new();
    if path.exists() {
        pairs.extend(read(&path, source, &target)?);
    }
    let before = pairs.len();
    pairs.extend(read(file, source, &target)?);
    let text = write(&pairs, source, &target);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| {
            let finding = Diagnostic::nowhere(&crate::desk::codes::NOT_WRITTEN).arg("path", folder.display());
            Box::new(finding.arg("reason", error))
        })?;
    }
    replace(&path, &text)?;
    Ok((pairs.len() - before, path))
}

fn write(pairs: &BTreeSet<Pair>, source: &Lang, target: &Lang) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"portolan\" \
         creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"portolan\" adminlang=\"en\" srclang=\"{source}\" \
         datatype=\"plaintext\"/>\n<body>\n",
        env!("CARGO_PKG_VERSION")
    );
    for (one, other) in pairs {
        let _ = writeln!(
            text,
            "<tu><tuv xml:lang=\"{source}\"><seg>{}</seg></tuv><tuv xml:lang=\"{target}\"><seg>{}</seg></tuv></tu>",
            xml::text(one),
            xml::text(other)
        );
    }
    text.push_str("</body>\n</tmx>\n");
    text
}

/// The pairs of a TMX file in two languages; a region that it adds to a language's tag does not count.
fn read(path: &Path, source: &Lang, target: &Lang) -> Result<Vec<Pair>, Box<Diagnostic>> {
    let bad = |reason: &dyn std::fmt::Display| {
        Box::new(Diagnostic::nowhere(&FILE_UNREADABLE).arg("path", path.display()).arg("reason", reason))
    };
    let size = std::fs::metadata(path).map_err(|error| bad(&error))?.len();
    if size > LARGEST {
        return Err(bad(&format!("it has {size} bytes, more than {LARGEST}")));
    }
    let bytes = std::fs::read(path).map_err(|error| bad(&error))?;
    let text = super::decoded(&bytes).map_err(|error| bad(&error))?;
    let root = xml::read(&text).map_err(|error| bad(&error))?;
    if root.name != "tmx" {
        return Err(bad(&"it is no TMX"));
    }
    let of = |unit: &Element, lang: &Lang| {
        let tag = |tuv: &Element| tuv.get("xml:lang").or(tuv.get("lang")).map(str::to_owned);
        let fits = |tag: &str| {
            let (tag, own) = (tag.to_lowercase(), lang.to_string().to_lowercase());
            tag == own || tag.starts_with(&format!("{own}-")) || own.starts_with(&format!("{tag}-"))
        };
        let tuv = unit.elements().find(|tuv| tuv.name == "tuv" && tag(tuv).is_some_and(|tag| fits(&tag)))?;
        let text = tuv.child("seg")?.text().trim().to_owned();
        (!text.is_empty()).then_some(text)
    };
    let units = root.child("body").into_iter().flat_map(Element::elements).filter(|unit| unit.name == "tu");
    Ok(units.filter_map(|unit| Some((of(unit, source)?, of(unit, target)?))).collect())
}
