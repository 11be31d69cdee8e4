//! Cards for address books (vCard 4.0, RFC 6350): one for each office and language that it is really in, and one file with all
//! offices of a language. A card changes only when content does.

use jiff::tz::TimeZone;

use super::{
    artifact, host, instant, labelled,
    lines::{Lines, parameter},
};
use crate::{
    engine::Digest,
    graph::{Portal, portal::EntryId},
    locale::Lang,
    model::{
        Entry, LocalText,
        value::{Precision, Text, Value},
    },
    render::artifact::Artifact,
};

/// All cards.
pub(super) fn artifacts(portal: &Portal) -> Vec<Artifact> {
    let mut all = Vec::new();
    for lang in &portal.model.settings.languages {
        let offices = portal.with_vcard(lang);
        for id in &offices {
            all.extend(artifact(&portal.vcard_path(*id, lang), cards(portal, &[*id], lang)));
        }
        if !offices.is_empty() {
            all.extend(artifact(&portal.vcards_path(lang), cards(portal, &offices, lang)));
        }
    }
    all
}

fn cards(portal: &Portal, offices: &[EntryId], lang: &Lang) -> String {
    let mut lines = Lines::default();
    for id in offices {
        let entry = portal.entry(*id);
        if let Some(text) = portal.translation(entry, lang) {
            Card { portal, id: *id, entry, text, lang }.write(&mut lines);
        }
    }
    lines.finish()
}

/// What names the office called `name`: a UUID made of the name's digest (RFC 9562, version 8), for many readers cut an
/// identifier of any other form where it has a comma or a slash.
fn uid(name: &str) -> String {
    let digits = Digest::of(name.as_bytes()).to_string();
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-8{}-8{}-{}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 30))
}

struct Card<'p> {
    portal: &'p Portal,
    id: EntryId,
    entry: &'p Entry,
    text: &'p LocalText,
    lang: &'p Lang,
}

impl<'p> Card<'p> {
    fn write(&self, lines: &mut Lines) {
        let (portal, entry) = (self.portal, self.entry);
        let name = labelled(portal, entry, &self.text.title, self.lang);
        lines.raw("BEGIN", "VCARD");
        // The version comes first of all (6.7.9).
        lines.raw("VERSION", "4.0");
        lines.text("PRODID", "-//Portolan//Portolan//EN");
        lines.raw("SOURCE", &portal.url(&portal.vcard_path(self.id, self.lang)));
        lines.raw("KIND", "org");
        // The same in every language and at every address: an office is one.
        lines.raw("UID", &uid(&format!("{}/{}/{}", host(portal), entry.kind.id, entry.id)));
        lines.text(&format!("FN;LANGUAGE={}", self.lang), &name);
        lines.structured(&format!("ORG;LANGUAGE={}", self.lang), &[&name]);
        lines.text(&format!("NOTE;LANGUAGE={}", self.lang), &self.text.summary);
        self.address(lines);
        if let Some(Value::Phone(number)) = self.value("telephone") {
            lines.raw("TEL;VALUE=uri;TYPE=\"work,voice\"", &format!("tel:{number}"));
        }
        if let Some(Value::Email(mailbox)) = self.value("email") {
            lines.text("EMAIL;TYPE=work", mailbox);
        }
        if let Some(Value::Url(address)) = self.value("url") {
            lines.raw("URL;PREF=1", address);
        }
        lines.raw("URL", &portal.url(&portal.entry_path(self.id, self.lang)));
        if let Some(Value::List(languages)) = self.value("knowsLanguage") {
            let tags = languages.iter().filter_map(|fact| match &fact.value {
                Value::Language(tag) => Some(tag),
                _ => None,
            });
            // Preferences end at 100 (5.3); those after come last of all.
            tags.zip(1..).for_each(|(tag, place)| lines.raw(&format!("LANG;PREF={}", place.min(100)), tag.as_str()));
        }
        self.position(lines);
        if let Some(at) = portal.last_modified(entry, self.text).and_then(|date| instant(portal, date)) {
            lines.raw("REV", &at.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string());
        }
        lines.raw("END", "VCARD");
    }

    /// The value of the field that the kind declares to be `property`.
    fn value(&self, property: &str) -> Option<&'p Value> {
        let field = self.entry.kind.fields.iter().find(|(_, field)| field.schema_org.as_deref() == Some(property))?.0;
        self.entry.fact(field).map(|fact| &fact.value)
    }

    /// An address is one text, whose parts nobody has told apart: it stands whole as the street, and on the label as it is to be
    /// written (6.3.1).
    fn address(&self, lines: &mut Lines) {
        let Some(Value::Text(text)) = self.value("address") else { return };
        let (text, lang) = self.told(text);
        let name = format!("ADR;LANGUAGE={lang};LABEL={}", parameter(&text));
        lines.structured(&name, &["", "", &text, "", "", "", ""]);
    }

    fn told(&self, text: &Text) -> (String, Lang) {
        let chain = self.portal.chain(self.lang);
        let (text, lang) = self.entry.translate(text, &chain);
        (text.to_owned(), lang.clone())
    }

    /// Where it is (RFC 5870), unless that is withheld.
    fn position(&self, lines: &mut Lines) {
        if let Some(Value::Coordinates(at)) = self.value("geo")
            && at.precision != Precision::Withheld
        {
            lines.raw("GEO", &format!("geo:{},{}", at.latitude, at.longitude));
        }
    }
}
