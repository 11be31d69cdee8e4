//! The texts of findings and the few words around them, in the language of the reader: Fluent where a language has the
//! text, English where it has not. Knows no place and no form of output.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::phrases::Phrases;
use crate::diag::{Code, Diagnostic, fill};

/// The English words around findings. A language overrides each under the same key in its `diagnostics.ftl`.
const ENGLISH: &[&str] = &[include_str!("words.ftl"), include_str!("translation.ftl")];

/// Texts with their languages.
type Texts<'a> = Vec<(&'a str, &'a str)>;

/// A part of what there is to say about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One line.
    Message,
    /// What to do.
    Help,
    /// What it means.
    Means,
    /// Why it matters.
    Why,
    /// An example and its mended form.
    Example,
}

impl Part {
    /// The Fluent key's ending, and the English text.
    fn of(self, code: &Code) -> (&'static str, &'static str) {
        match self {
            Self::Message => ("message", code.message),
            Self::Help => ("help", code.help),
            Self::Means => ("means", code.means),
            Self::Why => ("why", code.why),
            Self::Example => ("example", code.example),
        }
    }
}

/// The texts in one language. Made once per run; may be read by many threads.
pub struct Messages {
    lang: String,
    /// From the language itself to its broader forms: `zh-Hans-CN`, `zh-Hans`, `zh`.
    bundles: Vec<FluentBundle<FluentResource>>,
    english: FluentBundle<FluentResource>,
    /// What checks put into messages.
    phrases: Phrases,
}

impl Messages {
    /// The texts of `lang`, out of pairs of a language and a text of its: messages in Fluent, or a table of phrases in TOML, whose
    /// first letter that is no remark is a quotation mark. Of two messages under one key the later wins. What cannot be read, and
    /// what is missing, is said in English.
    pub fn new<'a>(lang: &str, resources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let is_table =
            |text: &str| text.lines().find(|line| !line.is_empty() && !line.starts_with('#')).is_some_and(|l| l.starts_with('"'));
        let (tables, resources): (Texts<'_>, Texts<'_>) = resources.into_iter().partition(|(_, text)| is_table(text));
        let own = |of: &str| {
            lang.eq_ignore_ascii_case(of) || lang.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case(of))
        };
        let phrases = Phrases::read(tables.iter().filter(|(of, _)| own(of)).map(|(_, text)| *text));
        let mut bundles = Vec::new();
        let mut tag = lang;
        loop {
            let texts: Vec<&str> =
                resources.iter().filter(|(of, _)| of.eq_ignore_ascii_case(tag)).map(|(_, text)| *text).collect();
            if !texts.is_empty() {
                bundles.push(bundle(tag, &texts));
            }
            match tag.rsplit_once('-') {
                Some((broader, _)) => tag = broader,
                None => break,
            }
        }
        Self { lang: lang.to_owned(), bundles, english: bundle("en", ENGLISH), phrases }
    }

    /// The English texts.
    pub fn english() -> Self {
        Self::new("en", [])
    }

    /// The language asked for, as it was written.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The one line of `diagnostic`.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code, Part::Message, &diagnostic.args)
    }

    /// What to do about `diagnostic`.
    pub fn help(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code, Part::Help, &diagnostic.args)
    }

    /// A part of a code's texts, its places filled from `args`.
    pub fn text(&self, code: &Code, part: Part, args: &BTreeMap<&'static str, String>) -> String {
        let (ending, english) = part.of(code);
        let said: Vec<(&'static str, String)> = args.iter().map(|(name, value)| (*name, self.phrase(value))).collect();
        let places = said.iter().map(|(name, value)| (*name, value_of(value))).collect();
        let found = self.bundles.iter().find_map(|bundle| format(bundle, &format!("{}-{ending}", code.id), &places));
        // An example may hold braces of its own: it has no places to fill.
        found.unwrap_or_else(|| if part == Part::Example { english.to_owned() } else { fill(english, args) })
    }

    /// What a related place is. A label without a text is shown as its key, with spaces.
    pub fn label(&self, key: &str) -> String {
        self.find(&format!("label-{key}"), &FluentArgs::new()).unwrap_or_else(|| key.replace('-', " "))
    }

    /// What a check says, in this language; as it is where there is no such phrase.
    pub(super) fn phrase(&self, english: &str) -> String {
        self.phrases.say(english).unwrap_or_else(|| english.to_owned())
    }

    /// A word of the report itself.
    pub(super) fn word(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        self.find(key, &args.iter().cloned().collect()).unwrap_or_else(|| key.to_owned())
    }

    /// A word of the program, if there is one.
    pub(super) fn find_word(&self, key: &str) -> Option<String> {
        self.find(key, &FluentArgs::new())
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().chain([&self.english]).find_map(|bundle| format(bundle, key, args))
    }
}

fn bundle(lang: &str, texts: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.parse().unwrap_or_default()]);
    // Isolation marks are for pages that mix directions; in a terminal they show as boxes, and break a copied path.
    bundle.set_use_isolating(false);
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(usable, _)| usable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The message `key`; `None` when it is missing or asks for what was not given.
fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// A whole number written as such chooses plural forms; everything else (`007`, `1.50`) is text and stays as written.
fn value_of(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}
