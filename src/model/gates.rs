//! Gates of translations: how much a person must have seen of a translation before it is published, by kind and language.
//! Knows states and what portal.toml asks for; no text.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    codes::{UNKNOWN_CHOICE, UNKNOWN_KIND},
    entry::{Entry, How, LocalText},
    form::{Form, wrong},
    kind::Kinds,
    settings::lang,
};
use crate::{
    diag::{Diagnostic, Scope, Span},
    locale::Lang,
    parse::Node,
};

crate::codes! {
    GATED = "P0180" Note "this translation is withheld: {reason}",
        help: "let a translator look it over, then record it: portolan ack ENTRY LANGUAGE --reviewer \"…\" (or say how = \"human\" or reviewer = \"…\" in it); or lower [translation.gates] in portal.toml",
        means: "portal.toml sets the least state in which a translation is published ([translation.gates]), and this one has not reached it.",
        why: "The portal asked for it; it is said so that nobody searches. Its address still answers and shows another language.",
        example: "[translation.gates]\ndefault = \"human\"\nand how = \"machine\" in index.en.md";
    GATED_UNKNOWN = "P0181" Note "this translation is withheld: it does not say how it was made",
        help: "add how = \"human\", \"machine\" or \"machine+edited\" to its front matter",
        means: "The portal asks how translations were made, and this file has no how.",
        why: "What comes from nobody knows where cannot count as a person's work.",
        example: "[translation.gates]\ndefault = \"human\"\nand no how in index.en.md";
}

/// How much a person has seen of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Anything: what a machine made is published with a label.
    Any,
    /// Made or edited by a person.
    Human,
    /// Looked over by somebody else than whoever made it.
    Reviewed,
}

impl Level {
    const ALL: [(Self, &'static str); 3] = [(Self::Any, "any"), (Self::Human, "human"), (Self::Reviewed, "reviewed")];

    /// Its name in portal.toml.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(level, _)| *level == self).map_or("any", |(_, name)| name)
    }

    /// The level that `text` has reached; `None` when nothing says how it was made.
    pub fn of(text: &LocalText) -> Option<Self> {
        match (text.is_reviewed(), text.how) {
            (true, _) => Some(Self::Reviewed),
            (false, Some(How::Human | How::MachineEdited)) => Some(Self::Human),
            (false, Some(How::Machine)) => Some(Self::Any),
            (false, None) => None,
        }
    }
}

/// What a difference from the source costs a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parity {
    /// What misleads readers (figures, money, addresses) withholds it; form is a warning.
    #[default]
    Withhold,
    /// Everything is a warning: for a portal that takes over texts from elsewhere and mends them one by one.
    Warn,
    /// Nothing is compared.
    Off,
}

/// `[translation.gates]`: the strictest of those that concern a translation holds.
#[derive(Clone, Debug, Default)]
pub struct Gates {
    default: Option<Level>,
    languages: BTreeMap<Lang, Level>,
    kinds: BTreeMap<Arc<str>, (Span, Rule)>,
    /// What a difference from the source costs.
    pub parity: Parity,
}

/// What is asked of a kind: in all languages, or by language.
#[derive(Clone, Debug)]
enum Rule {
    All(Level),
    By(BTreeMap<Lang, Level>),
}

impl Gates {
    /// Reads `[translation]` of portal.toml.
    pub(super) fn read(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let mut gates = Self::default();
        let Some(mut translation) = form.take("translation").and_then(|node| Form::of(node, "translation/", found)) else {
            return gates;
        };
        if let Some(node) = translation.take("parity") {
            gates.parity = match node.text() {
                Some("withhold") => Parity::Withhold,
                Some("warn") => Parity::Warn,
                Some("off") => Parity::Off,
                _ => {
                    found.push(wrong(node, "translation/parity", "\"withhold\", \"warn\" or \"off\""));
                    Parity::Withhold
                }
            };
        }
        if let Some(mut inner) = translation.take("gates").and_then(|node| Form::of(node, "translation/gates/", found)) {
            gates.default = inner.take("default").and_then(|node| level(node, "translation/gates/default", found));
            if let Some(node) = inner.take("languages") {
                gates.languages = by_language(node, "translation/gates/languages/", found);
            }
            if let Some(mut kinds) = inner.take("kinds").and_then(|node| Form::of(node, "translation/gates/kinds/", found)) {
                for (key, node) in kinds.rest().entries() {
                    let field = format!("translation/gates/kinds/{}", key.name);
                    let rule = match node.table() {
                        Some(_) => Some(Rule::By(by_language(node, &format!("{field}/"), found))),
                        None => level(node, &field, found).map(Rule::All),
                    };
                    gates.kinds.extend(rule.map(|rule| (Arc::from(key.name.as_str()), (key.span, rule))));
                }
            }
            inner.finish(found);
        }
        translation.finish(found);
        gates
    }

    /// Reports kinds that do not exist.
    pub(super) fn check(&self, kinds: &Kinds, found: &mut Vec<Diagnostic>) {
        for (name, (span, _)) in self.kinds.iter().filter(|(name, _)| kinds.kind(name).is_none()) {
            let known: Vec<&str> = kinds.kinds.keys().map(|id| &**id).collect();
            found.push(Diagnostic::at(&UNKNOWN_KIND, *span).arg("kind", name).arg("known", known.join(", ")));
        }
    }

    /// The least level of a translation of a `kind` into `lang`.
    pub fn least(&self, kind: &str, lang: &Lang) -> Level {
        let of_kind = self.kinds.get(kind).and_then(|(_, rule)| match rule {
            Rule::All(level) => Some(*level),
            Rule::By(levels) => levels.get(lang).copied(),
        });
        let asked = [self.default, self.languages.get(lang).copied(), of_kind];
        asked.into_iter().flatten().max().unwrap_or(Level::Any)
    }

    /// What stands between a translation of `entry` and its publication.
    pub(super) fn stop(&self, entry: &Entry, text: &LocalText, scope: Scope) -> Option<Diagnostic> {
        let least = self.least(&entry.kind.id, &text.lang);
        let span = Span::whole(text.file);
        let finding = match Level::of(text) {
            _ if least == Level::Any || text.lang == entry.source_lang => return None,
            None => Diagnostic::at(&GATED_UNKNOWN, span),
            Some(level) if level >= least => return None,
            Some(Level::Any) => {
                Diagnostic::at(&GATED, span).arg("reason", "it was made by a machine, and nobody has edited or reviewed it")
            }
            Some(_) => Diagnostic::at(&GATED, span).arg("reason", "nobody has reviewed it"),
        };
        Some(Diagnostic { scope, ..finding })
    }
}

fn by_language(node: &Node, prefix: &str, found: &mut Vec<Diagnostic>) -> BTreeMap<Lang, Level> {
    let mut levels = BTreeMap::new();
    let Some(mut form) = Form::of(node, prefix, found) else { return levels };
    for (key, value) in form.rest().entries() {
        let named = Node { span: key.span, value: crate::parse::Value::Text(key.name.clone()) };
        if let (Some(lang), Some(level)) =
            (lang(&named, prefix.trim_end_matches('/'), found), level(value, &format!("{prefix}{}", key.name), found))
        {
            levels.insert(lang, level);
        }
    }
    levels
}

fn level(node: &Node, field: &str, found: &mut Vec<Diagnostic>) -> Option<Level> {
    let written = node.scalar().unwrap_or_default();
    let known = Level::ALL.iter().find(|(_, name)| *name == written).map(|(level, _)| *level);
    if known.is_none() {
        let finding = Diagnostic::at(&UNKNOWN_CHOICE, node.span).arg("field", field);
        found.push(finding.arg("written", written).arg("known", "any, human, reviewed"));
    }
    known
}
