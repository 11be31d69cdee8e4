//! Typed values become data, in the shapes of [`super::shape`]: real translations only, nothing of what may not be told.

use std::sync::Arc;

use pulldown_cmark::{Event, TagEnd};
use rust_decimal::Decimal;

use super::{
    datum::Datum,
    shape::{Shape, of_kind},
};
use crate::{
    graph::{Portal, datasets, picture_path, portal::EntryId},
    locale::PartialDate,
    model::{
        Entry, How, LocalText, Value, Work,
        value::{Citation, EditionStatus, Facts, Figure, Image, Leap, MonthDay, Precision, Text},
    },
    parse::{markdown, picture::plan},
};

/// What reading an entry's data may look at.
#[derive(Clone, Copy)]
pub(super) struct Values<'p> {
    pub(super) portal: &'p Portal,
    pub(super) entry: &'p Entry,
}

/// The data of an entry, in the shape of its kind.
pub(super) fn entry(portal: &Portal, id: EntryId) -> Datum {
    let entry = portal.entry(id);
    let values = Values { portal, entry };
    let mut members: Vec<(Arc<str>, Datum)> = Vec::new();
    for member in of_kind(&entry.kind) {
        let value = match &*member.name {
            "id" => Some(Datum::text(&entry.id)),
            "illustrative" => Some(Datum::Bool(entry.is("illustrative"))),
            "title" => Some(values.per_language(|text| Some(Datum::text(&text.title)))),
            "summary" => Some(values.per_language(|text| Some(Datum::text(&text.summary)))),
            "url" => Some(values.per_language(|text| Some(Datum::text(portal.url(&portal.entry_path(id, &text.lang)))))),
            "translation" => Some(values.per_language(|text| Some(Datum::text(values.how(text))))),
            name => entry.facts.get(name).and_then(|fact| values.datum(&member.shape, &fact.value)),
        };
        members.extend(value.map(|value| (member.name, value)));
    }
    Datum::Record(members)
}

impl Values<'_> {
    /// A value per language that the entry really has.
    fn per_language(self, of: impl Fn(&LocalText) -> Option<Datum>) -> Datum {
        let texts = self.portal.translations(self.entry).filter_map(|text| Some((text.lang.to_string(), of(text)?)));
        Datum::PerLanguage(texts.collect())
    }

    fn how(self, text: &LocalText) -> &'static str {
        match text.how {
            _ if text.lang == self.entry.source_lang => "source",
            Some(How::Human) => "human",
            Some(How::Machine) => "machine",
            Some(How::MachineEdited) => "machine+edited",
            None => "unknown",
        }
    }

    /// A text, in every language that it really has when it is told per language.
    fn words(self, text: &Text, write: fn(&str) -> String) -> Datum {
        let Some(key) = &text.key else { return Datum::Text(write(&text.text)) };
        self.per_language(|local| {
            let source = local.lang == self.entry.source_lang;
            let words = if source { Some(&text.text) } else { local.fields.get(key) };
            words.map(|words| Datum::Text(write(words)))
        })
    }

    fn told(self, text: &Text) -> Option<Datum> {
        Some(self.words(text, str::to_owned))
    }

    /// `value` in a shape; `None` when nothing of it may be told.
    pub(super) fn datum(self, shape: &Shape, value: &Value) -> Option<Datum> {
        Some(match value {
            Value::Text(text) => self.words(text, str::to_owned),
            Value::Prose(text) => self.words(text, plain),
            Value::Bool(yes) => Datum::Bool(*yes),
            Value::Integer(number) => Datum::Number((*number).into()),
            Value::Decimal(number) | Value::Share(number) => Datum::Number(*number),
            Value::Year(year) => Datum::text(format_args!("{year:04}")),
            Value::Choice { key, .. } => Datum::text(key),
            Value::Term { id, .. } => Datum::text(id),
            Value::Reference(reference) => self.portal.is_told(reference).then(|| Datum::text(&reference.id))?,
            Value::Date(date) => Datum::text(date),
            Value::DateRange(start, end) => Datum::record([("start", date(Some(start))), ("end", date(Some(end)))]),
            Value::Instant(instant) => Datum::text(instant),
            Value::Month(month) => Datum::Number((*month).into()),
            Value::Moment(moment) => match &moment.time {
                Some(time) => Datum::text(time.strftime("%Y-%m-%dT%H:%M:%S%:z")),
                None => Datum::text(moment.date),
            },
            Value::Email(text) | Value::Phone(text) | Value::Timezone(text) | Value::Country(text) => Datum::text(text),
            Value::Url(url) | Value::SameAs(url) => Datum::Text(address(url)),
            Value::Money(money) => Datum::record([("amount", number(money.amount)), ("currency", word(&money.currency))]),
            Value::MoneyRange { min, max, currency, as_of } => Datum::record([
                ("min", number(*min)),
                ("max", number(max.unwrap_or(*min))),
                ("currency", word(currency)),
                ("as_of", date(as_of.as_ref())),
            ]),
            Value::Quantity(quantity) => Datum::record([("value", number(quantity.value)), ("unit", word(&quantity.unit))]),
            Value::Coordinates(place) => {
                let precision = match place.precision {
                    Precision::Exact => "exact",
                    Precision::Approximate => "approximate",
                    Precision::Withheld => return None,
                };
                let (latitude, longitude) = (number(place.latitude), number(place.longitude));
                Datum::record([("latitude", latitude), ("longitude", longitude), ("precision", word(precision))])
            }
            Value::Language(lang) => Datum::text(lang),
            Value::Source(citation) => self.citation(citation)?,
            Value::Figure(figure) => self.portal.tells_of(&figure.territory).then(|| self.figure(figure))?,
            Value::List(items) => {
                let Shape::List(of) = shape else { return None };
                let items: Vec<Datum> = items.iter().filter_map(|item| self.datum(of, &item.value)).collect();
                (!items.is_empty()).then_some(Datum::List(items))?
            }
            Value::Record(facts) => self.record(shape, facts)?,
            Value::Slug(_) | Value::Any(_) | Value::Person(_) => return None,
            composite => self.composite(composite)?,
        })
    }

    fn record(self, shape: &Shape, facts: &Facts) -> Option<Datum> {
        let Shape::Record(members) = shape else { return None };
        let known = members.iter().filter_map(|member| {
            let value = self.datum(&member.shape, &facts.get(&member.name)?.value)?;
            Some((member.name.clone(), value))
        });
        let known: Vec<_> = known.collect();
        (!known.is_empty()).then_some(Datum::Record(known))
    }

    /// Values of several parts that are more than numbers and dates.
    fn composite(self, value: &Value) -> Option<Datum> {
        Some(match value {
            Value::Image(image) => Datum::record([
                ("url", self.picture(image).map(Datum::Text)),
                ("alt", self.told(&image.alt)),
                ("caption", image.caption.as_ref().and_then(|caption| self.told(caption))),
                ("credit", word(&image.credit)),
                ("licence", word(&image.licence)),
            ]),
            Value::File(file) => Datum::record([
                ("url", self.portal.attachment_path(file).map(|path| Datum::Text(self.portal.url(&path)))),
                ("title", self.told(&file.title)),
                ("language", file.language.as_ref().map(Datum::text)),
            ]),
            Value::Contact(contact) => {
                let organisation = contact.organisation.as_ref().filter(|reference| self.portal.is_told(reference));
                Datum::record([
                    ("role", self.told(&contact.role)),
                    ("organisation", organisation.map(|reference| Datum::text(&reference.id))),
                    ("mailbox", contact.mailbox.as_ref().map(Datum::text)),
                    ("phone", contact.phone.as_ref().map(Datum::text)),
                ])
            }
            Value::Code(code) => Datum::record([
                ("scheme", word(&code.scheme)),
                ("value", word(&code.value)),
                ("valid_from", date(code.valid_from.as_ref())),
                ("valid_to", date(code.valid_to.as_ref())),
            ]),
            Value::Edition(edition) => {
                let status = match edition.status {
                    EditionStatus::Scheduled => "scheduled",
                    EditionStatus::Cancelled => "cancelled",
                    EditionStatus::Postponed => "postponed",
                    EditionStatus::Rescheduled => "rescheduled",
                };
                Datum::record([
                    ("year", word(&format!("{:04}", edition.year))),
                    ("start", date(Some(&edition.start))),
                    ("end", date(Some(&edition.end))),
                    ("confirmed", Some(Datum::Bool(edition.confirmed))),
                    ("status", word(status)),
                    ("source", self.citation(&edition.source)),
                ])
            }
            Value::Recurrence(rule) => {
                let leap = match rule.leap {
                    Leap::Never => "never",
                    Leap::First => "first",
                    Leap::Both => "both",
                };
                let month = |day: MonthDay| number(day.month.into());
                let day = |day: MonthDay| Some(day.day.map_or_else(|| Datum::text("last"), Datum::text));
                Datum::record([
                    ("month", month(rule.from)),
                    ("day", day(rule.from)),
                    ("to_month", rule.to.and_then(month)),
                    ("to_day", rule.to.and_then(day)),
                    ("leap", word(leap)),
                ])
            }
            _ => return None,
        })
    }

    /// A figure.
    pub(super) fn figure(self, figure: &Figure) -> Datum {
        Datum::record([
            ("indicator", word(&figure.indicator)),
            ("value", number(figure.value)),
            ("unit", word(&figure.unit)),
            ("currency", figure.currency.as_ref().map(Datum::text)),
            ("period", Some(Datum::text(figure.period))),
            ("period_start", Some(Datum::text(figure.period.first_day()))),
            ("period_end", Some(Datum::text(figure.period.last_day()))),
            ("as_of", date(Some(&figure.as_of))),
            ("territory", word(figure.territory.id())),
            ("territory_as_of", date(figure.territory_as_of.as_ref())),
            ("status", word(if figure.provisional { "provisional" } else { "final" })),
            ("source", self.citation(&figure.source)),
            ("note", figure.note.as_ref().and_then(|note| self.told(note))),
        ])
    }

    /// A work cited, whole, so that a number keeps its source wherever it goes.
    fn citation(self, citation: &Citation) -> Option<Datum> {
        let (id, work): (Option<&Arc<str>>, &Work) = match citation {
            Citation::Known(id) => (Some(id), self.portal.model.works.get(id)?),
            Citation::Inline(work) => (None, work),
        };
        Some(Datum::record([
            ("id", id.map(Datum::text)),
            ("title", word(&work.title)),
            ("publisher", word(&work.publisher)),
            ("url", work.url.as_ref().map(|url| Datum::Text(address(url)))),
            ("number", work.number.as_ref().map(Datum::text)),
            ("published", date(Some(&work.published))),
            ("accessed", date(work.accessed.as_ref())),
            ("language", work.language.as_ref().map(Datum::text)),
        ]))
    }

    /// The address of the largest form of a picture.
    fn picture(self, image: &Image) -> Option<String> {
        let (info, digest) = self.portal.around.pictures.get(&image.file)?.get();
        let recipe = &self.portal.around.recipe;
        let largest = plan(info, recipe).last()?.width;
        let extension = recipe.formats.last()?.extension();
        Some(self.portal.url(&picture_path(&digest.to_string(), recipe.quality, largest, extension)))
    }
}

/// The rows of the set of figures, in the order of entries. A row's id is made of what the figure is about; the second of two
/// that say the same thing by different sources ends with its number.
pub(super) fn observations(portal: &Portal, holders: &[EntryId]) -> Vec<Datum> {
    let mut rows = Vec::new();
    for entry in holders.iter().map(|id| portal.entry(*id)) {
        let mut seen: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
        for figure in datasets::figures(portal, entry) {
            let about = format!(
                "{}/{}/{}/{}/{}",
                entry.kind.id,
                entry.id,
                figure.indicator,
                figure.territory.id(),
                figure.period.to_string().replace('/', "--")
            );
            let count = seen.entry(about.clone()).and_modify(|count| *count += 1).or_insert(1);
            let id = if *count == 1 { about } else { format!("{about}/{count}") };
            let mut members: Vec<(Arc<str>, Datum)> = vec![
                ("id".into(), Datum::Text(id)),
                ("illustrative".into(), Datum::Bool(entry.is("illustrative"))),
                ("kind".into(), Datum::text(&entry.kind.id)),
                ("entry".into(), Datum::text(&entry.id)),
            ];
            if let Datum::Record(figure) = (Values { portal, entry }).figure(figure) {
                members.extend(figure);
            }
            rows.push(Datum::Record(members));
        }
    }
    rows
}

fn number(number: Decimal) -> Option<Datum> {
    Some(Datum::Number(number))
}

fn word(text: &str) -> Option<Datum> {
    Some(Datum::text(text))
}

fn date(date: Option<&PartialDate>) -> Option<Datum> {
    date.map(Datum::text)
}

/// An address as it may stand in a list: RFC 3986 has no place for a bare `|`.
fn address(url: &str) -> String {
    url.replace('|', "%7C")
}

/// Markdown as plain text: blocks with an empty line between, without what leads elsewhere.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for (event, _) in markdown::events(text) {
        match event {
            Event::Text(words) | Event::Code(words) => plain.push_str(&words),
            Event::SoftBreak => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            Event::End(TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead) => plain.push('\n'),
            Event::End(TagEnd::TableCell) => plain.push('\t'),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock) => plain.push_str("\n\n"),
            _ => {}
        }
    }
    plain.trim().to_owned()
}
