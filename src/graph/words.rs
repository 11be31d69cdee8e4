//! The portal's words: the theme's, the shipped ones, the portal's own, each over the one before.

use crate::{
    diag::{Checked, Diagnostic, Span},
    locale::{Lang, Lexicon, words::WordProblem},
    model::Settings,
    source::{Role, SourceFile, Tree},
};

crate::codes! {
    WORDS_SYNTAX = "P0350" Error "this cannot be read as Fluent words: {reason}",
        help: "each word is written key = text; a longer text goes on in indented lines",
        means: "A file of words is not well-formed Fluent.",
        why: "The words in it would be missing on every page.",
        example: "nav-skip Skip to content\nMend: nav-skip = Skip to content";
    WORD_TWICE = "P0351" Warning "the word `{key}` is set twice in this file",
        help: "delete one of the two",
        means: "A key stands twice in one file of words; the later one counts.",
        why: "Whoever changes the other would wonder why nothing happens.",
        example: "yes = Yes\nyes = Yeah";
    NO_FORMATS = "P0352" Error "there are no formats for {lang}: {what}",
        help: "take another language tag; CLDR has no data for this one",
        means: "CLDR, the source of dates, numbers and names in each language, lacks data for a language of the portal.",
        why: "Dates and numbers could not be written.",
        example: "languages = [\"vi\", \"cjm\"]";
}

/// Reads the words of every language.
pub fn lexicon(tree: &Tree, settings: &Settings) -> Checked<Option<Lexicon>> {
    let mut files: Vec<(&SourceFile, Lang, bool)> = tree.of(Role::Words).filter_map(|file| place(file, settings)).collect();
    // The theme's first, so that a portal can put its own word over a theme's.
    files.sort_by_key(|(file, _, own)| (*own, file.path.clone()));
    let texts: Vec<(Lang, String, String)> = files
        .iter()
        .map(|(file, lang, _)| (lang.clone(), file.path.to_string(), String::from_utf8_lossy(file.held()).into_owned()))
        .collect();
    match Lexicon::new(&settings.languages, &settings.fallbacks, &texts) {
        Ok((lexicon, faults)) => {
            let found = faults.into_iter().filter_map(|fault| {
                let (file, ..) = files.get(fault.file)?;
                let span = Span::new(file.id, fault.bytes.clone());
                Some(match fault.problem {
                    WordProblem::Syntax(reason) => Diagnostic::at(&WORDS_SYNTAX, span).arg("reason", reason),
                    WordProblem::Repeated(key) => Diagnostic::at(&WORD_TWICE, span).arg("key", key),
                })
            });
            (Some(lexicon), found.collect())
        }
        Err(missing) => (None, vec![Diagnostic::nowhere(&NO_FORMATS).arg("lang", missing.lang).arg("what", missing.what)]),
    }
}

/// The language of a file of words and whether it stands above the theme's. Words of messages are not for pages.
fn place<'t>(file: &'t SourceFile, settings: &Settings) -> Option<(&'t SourceFile, Lang, bool)> {
    let parts: Vec<&str> = file.path.split('/').collect();
    let (tag, own) = match parts.as_slice() {
        ["locales", tag, name] if *name != "diagnostics.ftl" => (*tag, true),
        ["themes", theme, "locales", name] if **theme == *settings.theme => (name.strip_suffix(".ftl")?, false),
        ["themes", theme, "locales", tag, _] if **theme == *settings.theme => (*tag, false),
        _ => return None,
    };
    Some((file, Lang::parse(tag).ok()?, own))
}
