//! What columns and properties are called for people, in each language that has the words. Knows labels and Fluent, no format.

use std::sync::Arc;

use super::tables::Column;
use crate::{
    graph::Portal,
    locale::{Args, Lang},
};

/// Labels in one language.
#[derive(Clone, Copy)]
pub(super) struct Titles<'p> {
    pub(super) portal: &'p Portal,
    pub(super) lang: &'p Lang,
}

impl Titles<'_> {
    /// A word that the language itself has.
    pub(super) fn word(self, key: &str, args: &Args) -> Option<String> {
        let words = &self.portal.around.locales.words;
        words.has(self.lang, key).then(|| words.word(self.lang, key, args).text)
    }

    /// Labels from the outside in, joined; `None` when the language lacks one of them.
    pub(super) fn path(self, labels: &[Arc<str>]) -> Option<String> {
        let mut title: Option<String> = None;
        for label in labels {
            let label = self.word(label, &Args::new())?;
            title = Some(match title {
                None => label,
                Some(outer) => self.word("data-part", &Args::new().text("outer", outer).text("inner", label))?,
            });
        }
        title
    }

    /// A column's title.
    pub(super) fn column(self, column: &Column) -> Option<String> {
        let title = self.path(&column.labels)?;
        match &column.lang {
            None => Some(title),
            Some(lang) => {
                let name = self.portal.locale(self.lang).cldr.language_name(lang);
                self.word("data-in-language", &Args::new().text("title", title).text("language", name))
            }
        }
    }
}
