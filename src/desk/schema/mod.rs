//! JSON Schemas (2020-12) for editors: what portal.toml, a kind file and the front matter of an entry may hold, from the same
//! types by which they are read, with labels in the officer's language where there are words. Knows no terminal.
//!
//! A schema speaks of what TOML and YAML become in JSON: a date is a text. It is an editor's help; what counts is `check`.

mod entry;
mod kind;
mod portal;

use std::{collections::BTreeMap, path::Path};

use serde_json::{Map, Value as Json, json};

use crate::{
    diag::Diagnostic,
    locale::{Args, Fallbacks, Lang, Lexicon},
    model, parse,
    source::{self, Role, Tree},
};

/// What a schema is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A kind file.
    Kind,
    /// portal.toml.
    Portal,
    /// The front matter of the source file of an entry of a kind.
    Entry(String),
}

/// The words in which a schema explains itself.
pub struct Speech<'w> {
    /// Words of the portal: labels of fields and choices.
    lexicon: Option<Lexicon>,
    lang: Lang,
    /// Words of the program: `schema-kind-card` and the like.
    say: &'w dyn Fn(&str) -> Option<String>,
}

impl Speech<'_> {
    /// A label of the portal, in the officer's language.
    fn label(&self, key: &str) -> Option<String> {
        let lexicon = self.lexicon.as_ref().filter(|lexicon| lexicon.has(&self.lang, key))?;
        Some(lexicon.word(&self.lang, key, &Args::new()).text)
    }

    /// Puts the program's word for `key` into a schema.
    fn describe(&self, mut schema: Json, key: &str) -> Json {
        if let Some(text) = (self.say)(key) {
            schema["description"] = text.into();
        }
        schema
    }
}

/// The schema of `subject` for the portal in `site`, explained in `lang`; `say` gives the program's own words.
///
/// # Errors
/// When there is no such kind.
pub fn schema(site: &Path, subject: &Subject, lang: &str, say: &dyn Fn(&str) -> Option<String>) -> Result<Json, Box<Diagnostic>> {
    // What is wrong with the portal is `check`'s to say; a schema is made of what can be read.
    let (tree, _) = source::read(site);
    let (syntax, _) = parse::parse(&tree);
    let (kinds, _) = model::kinds(&tree, &syntax);
    let lang = Lang::parse(lang).unwrap_or_else(|_| Lang::english());
    let speech = Speech { lexicon: lexicon(&tree, &lang), lang, say };
    let (title, schema) = match subject {
        Subject::Kind => ("kind".to_owned(), kind::schema(&kinds, &speech)),
        Subject::Portal => ("portal.toml".to_owned(), portal::schema(&speech)),
        Subject::Entry(id) => {
            let Some(found) = kinds.kind(id) else {
                let known: Vec<&str> = kinds.kinds.keys().map(|id| &**id).collect();
                let finding = Diagnostic::nowhere(&model::codes::UNKNOWN_KIND).arg("kind", id);
                return Err(Box::new(finding.arg("known", known.join(", "))));
            };
            let title = speech.label(&format!("kind-{id}")).unwrap_or_else(|| id.clone());
            (title, entry::schema(found, &kinds, &speech))
        }
    };
    let mut whole = Map::new();
    whole.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    whole.insert("title".into(), title.into());
    if let Json::Object(schema) = schema {
        whole.extend(schema);
    }
    Ok(Json::Object(whole))
}

/// The words of one language, for labels. Without formats for it there are none, and names must do.
fn lexicon(tree: &Tree, lang: &Lang) -> Option<Lexicon> {
    let folder = format!("locales/{lang}/");
    let texts: Vec<(Lang, String, String)> = tree
        .of(Role::Words)
        .filter(|file| file.path.starts_with(&folder) && file.name() != "diagnostics.ftl")
        .map(|file| (lang.clone(), file.path.to_string(), String::from_utf8_lossy(file.held()).into_owned()))
        .collect();
    let fallbacks = Fallbacks::new(BTreeMap::new(), lang.clone());
    Lexicon::new(std::slice::from_ref(lang), &fallbacks, &texts).ok().map(|(lexicon, _)| lexicon)
}

/// A table of these names and no others.
fn table(properties: Map<String, Json>, required: &[&str]) -> Json {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A table with the value of each name; a name that ends with `?` may be left out.
fn record<const N: usize>(parts: [(&str, Json); N]) -> Json {
    let required: Vec<&str> = parts.iter().map(|(name, _)| *name).filter(|name| !name.ends_with('?')).collect();
    let properties = parts.iter().map(|(name, value)| (name.trim_end_matches('?').to_owned(), value.clone()));
    table(properties.collect(), &required)
}

fn text() -> Json {
    json!({ "type": "string", "minLength": 1 })
}

fn texts() -> Json {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn whole(least: i64, most: i64) -> Json {
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

/// A text that fits a pattern as a whole.
fn pattern(pattern: &str) -> Json {
    json!({ "type": "string", "pattern": format!("^({pattern})$") })
}

/// One of some words.
fn one_of<S: AsRef<str>>(words: &[S]) -> Json {
    json!({ "enum": words.iter().map(AsRef::as_ref).collect::<Vec<&str>>() })
}

/// A language tag, as far as its form goes.
fn language() -> Json {
    pattern("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
}

/// A text per language.
fn per_language() -> Json {
    json!({ "type": "object", "propertyNames": language(), "additionalProperties": text() })
}

/// One value, or a list of them.
fn one_or_many(item: Json) -> Json {
    json!({ "anyOf": [{ "type": "array", "items": item }, item] })
}
