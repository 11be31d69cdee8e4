//! The page of open data, completed: which files a set has, and how large they are. Knows views and words, no template.

use super::{OpenData, titles::Titles};
use crate::{
    engine::asked::{Answer, Question, ask},
    graph::{
        Portal,
        view::{Content, DataFile, View},
    },
    locale::{Args, Lang},
};

/// What is asked by the page that lists the files with their sizes.
pub(in crate::render) fn question() -> Question {
    Question::new("open-data", &[])
}

impl OpenData {
    /// The answer about all files.
    pub(in crate::render) fn answer(&self) -> Answer {
        Answer::of(&format!("{:?}", self.offers))
    }

    /// Puts the files of each set into a page of open data; other pages stay as they are.
    pub fn complete(&self, portal: &Portal, lang: &Lang, view: &mut View) {
        let Content::Data { sets, .. } = &mut view.content else { return };
        ask(question());
        let words = &portal.around.locales.words;
        for set in sets {
            for offer in self.offers.get(set.name.as_str()).into_iter().flatten() {
                let label = words.word(lang, &format!("data-format-{}", offer.format), &Args::new()).text;
                set.has_lists |= !offer.part.is_empty();
                let part = (!offer.part.is_empty()).then(|| Titles { portal, lang }.path(&offer.part));
                set.files.push(DataFile {
                    format: offer.format,
                    label,
                    // Without words for the list its name in the address says which it is.
                    part: part.map(|part| part.unwrap_or_else(|| offer.path.clone())),
                    href: portal.href(&offer.path),
                    url: portal.url(&offer.path),
                    media_type: offer.media_type(),
                    size: size(portal, lang, offer.bytes),
                    bytes: offer.bytes,
                });
            }
        }
    }
}

/// A size in words: whole kilobytes (1,000 bytes) below a megabyte.
fn size(portal: &Portal, lang: &Lang, bytes: usize) -> String {
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let (key, tenths) =
        if bytes < 1_000_000 { ("data-kilobytes", (bytes + 999) / 1000 * 10) } else { ("data-megabytes", bytes / 100_000) };
    let value = portal.locale(lang).cldr.decimal(&rust_decimal::Decimal::new(tenths, 1).normalize());
    portal.around.locales.words.word(lang, key, &Args::new().text("value", value)).text
}
