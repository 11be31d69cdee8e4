//! Pagefind as a library: records in, files out. Knows Pagefind's names and nothing of the portal.

use std::{collections::BTreeMap, path::Path};

use pagefind::{api::PagefindIndex, options::PagefindServiceConfig};
use serde_json::Value as Json;

use super::record::Record;
use crate::{engine::Digest, graph::findable::is_unspaced, locale::Lang};

/// The program that reads an index.
pub(super) const ENGINE: &str = "pagefind.js";
/// The first file of an index, which names the others.
pub(super) const ENTRY: &str = "pagefind-entry.json";

/// The program's own list of languages whose queries it cuts into words, as Pagefind 1.6 writes it.
const CUT: &str = "[\"zh\",\"ja\",\"th\"]";

/// A file of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    /// Its name, below the index's folder.
    pub(super) name: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

/// The index of `records`, in the order of names; what went wrong, in Pagefind's words.
pub(super) fn index(lang: &Lang, records: impl Iterator<Item = Record>) -> Result<Vec<File>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    let made = runtime.block_on(async {
        let config = PagefindServiceConfig::builder().force_language(language(lang).to_owned()).build();
        let mut index = PagefindIndex::new(Some(config))?;
        for Record { path, title, text, filters } in records {
            let meta = BTreeMap::from([("title".to_owned(), title)]);
            let filters = filters.into_iter().filter(|(_, values)| !values.is_empty());
            let filters = filters.map(|(name, values)| (name.to_owned(), values)).collect();
            index.add_custom_record(path, text, String::new(), Some(meta), Some(filters), None).await?;
        }
        index.get_files().await
    });
    let made = made.map_err(|error| error.to_string())?;
    let mut files = Vec::new();
    let mut wasm = None;
    for file in made {
        let name = name(&file.filename)?;
        // Its own interfaces are not used: ours is `search.js`.
        let bytes = match name.as_str() {
            ENGINE => engine(&file.contents)?,
            "pagefind-highlight.js" | "pagefind-worker.js" => continue,
            // The program for the language comes before the one for all others.
            name if name.starts_with("wasm.") => {
                if wasm.is_none() || name != "wasm.unknown.pagefind" {
                    wasm = Some(file.contents);
                }
                continue;
            }
            name if name.contains("-ui.") => continue,
            _ => file.contents,
        };
        files.push(File { name, bytes });
    }
    let wasm = wasm.ok_or("the program that searches is missing")?;
    let digest = Digest::of(&wasm).to_string().chars().take(12).collect::<String>();
    let entry = files.iter_mut().find(|file| file.name == ENTRY).ok_or_else(|| format!("{ENTRY} is missing"))?;
    entry.bytes = named(&entry.bytes, &digest)?;
    files.push(File { name: format!("wasm.{digest}.pagefind"), bytes: wasm });
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// Files in one piece, for the store: their names and lengths, then what they hold.
pub(super) fn packed(files: &[File]) -> Option<Vec<u8>> {
    let heads: Vec<(&str, usize)> = files.iter().map(|file| (file.name.as_str(), file.bytes.len())).collect();
    let mut packed = postcard::to_allocvec(&heads).ok()?;
    packed.reserve(files.iter().map(|file| file.bytes.len()).sum());
    files.iter().for_each(|file| packed.extend_from_slice(&file.bytes));
    Some(packed)
}

/// What was [`packed`].
pub(super) fn unpacked(packed: &[u8]) -> Option<Vec<File>> {
    let (heads, mut rest): (Vec<(String, usize)>, &[u8]) = postcard::take_from_bytes(packed).ok()?;
    let mut files = Vec::with_capacity(heads.len());
    for (name, length) in heads {
        let (bytes, more) = rest.split_at_checked(length)?;
        files.push(File { name, bytes: bytes.to_vec() });
        rest = more;
    }
    rest.is_empty().then_some(files)
}

/// The language that Pagefind is told. It stems by it, and cuts text into words for three languages without spaces; it would do
/// so for the others in the same way, whichever of the three they are called.
fn language(lang: &Lang) -> &str {
    match lang.primary() {
        primary if !is_unspaced(lang) => primary,
        primary @ ("zh" | "ja" | "th") => primary,
        _ => "th",
    }
}

fn name(path: &Path) -> Result<String, String> {
    path.to_str().map(str::to_owned).ok_or_else(|| format!("`{}` is no name", path.display()))
}

/// The program, which takes queries as they are handed to it.
fn engine(script: &[u8]) -> Result<Vec<u8>, String> {
    let text = std::str::from_utf8(script).map_err(|error| error.to_string())?;
    if text.matches(CUT).count() != 1 {
        return Err(format!("{ENGINE} is not the one that this program was made for"));
    }
    Ok(text.replace(CUT, "[]").into_bytes())
}

/// The first file, with the program that searches under a name that changes when the program does.
fn named(entry: &[u8], wasm: &str) -> Result<Vec<u8>, String> {
    let mut entry: Json = serde_json::from_slice(entry).map_err(|error| error.to_string())?;
    let languages =
        entry.get_mut("languages").and_then(Json::as_object_mut).ok_or_else(|| format!("{ENTRY} has no languages"))?;
    for language in languages.values_mut() {
        language["wasm"] = wasm.into();
    }
    Ok(entry.to_string().into_bytes())
}
