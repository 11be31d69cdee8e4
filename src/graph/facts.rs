//! Fields become facts to show: which, in which group, under which label.

use rust_decimal::Decimal;

use super::{
    teller::Teller,
    view::{Fact, FactGroup, Shown, ShownFile},
};
use crate::{
    locale::Args,
    model::{
        Entry,
        kind::{Field, FieldType},
        rules::{over_in, record_ran_out},
        value::{self, Code, Contact, Leap, MonthDay, Recurrence, Value},
    },
};

/// Groups that are not shown in the facts panel: they are told elsewhere on the page, or not at all.
const ELSEWHERE: &[&str] = &["head", "internal", "figures", "calendar"];

/// The order of groups in the panel: what a thing is before where it is, and the small print last. Others follow as they come.
const ORDER: &[&str] = &[
    "overview",
    "certification",
    "designations",
    "call",
    "terms",
    "offer",
    "services",
    "place",
    "visit",
    "contact",
    "people",
    "history",
    "documents",
    "codes",
];

impl<'p> Teller<'p> {
    /// The facts panel of `entry`.
    pub(super) fn groups(&mut self, entry: &'p Entry) -> Vec<FactGroup> {
        let mut groups: Vec<FactGroup> = Vec::new();
        for (name, field) in entry.kind.fields.iter().filter(|(_, field)| !ELSEWHERE.contains(&&*field.group)) {
            let Some(fact) = entry.facts.get(name) else { continue };
            let Some(shown) = self.fact(entry, name, name, field, &fact.value) else { continue };
            match groups.iter_mut().find(|group| *group.key == *field.group) {
                Some(group) => group.facts.push(shown),
                None => groups.push(FactGroup {
                    key: field.group.to_string(),
                    label: self.word(&format!("group-{}", field.group)),
                    facts: vec![shown],
                }),
            }
        }
        groups.sort_by_key(|group| ORDER.iter().position(|key| *key == group.key).unwrap_or(ORDER.len()));
        groups
    }

    /// The facts that the kind shows on cards.
    pub(super) fn card_facts(&mut self, entry: &'p Entry) -> Vec<Fact> {
        entry.kind.card.iter().filter_map(|path| self.fact_at(entry, path)).collect()
    }

    /// The fact at a path such as `designations.year`: a list where there are several.
    pub(super) fn fact_at(&mut self, entry: &'p Entry, path: &str) -> Option<Fact> {
        let field = entry.kind.field_at(path)?;
        // What has run out is told on the page, where it is said so; never on a card, as if it held.
        let values = values_at(entry, path, |at, facts| !record_ran_out(entry, at, facts, self.portal.around.clock.get()));
        let mut shown: Vec<Shown> = values.into_iter().filter_map(|value| self.told(entry, path, field, value)).collect();
        let value = if shown.len() > 1 { Shown::List { items: shown } } else { shown.pop()? };
        let name = path.rsplit(['/', '.']).next().unwrap_or(path);
        Some(Fact { field: name.to_owned(), label: self.word(&field.label), value, schema_org: None })
    }

    pub(super) fn fact(&mut self, entry: &'p Entry, path: &str, name: &str, field: &Field, value: &'p Value) -> Option<Fact> {
        let value = self.told(entry, path, field, value)?;
        let schema_org = field.schema_org.as_ref().map(ToString::to_string);
        Some(Fact { field: name.to_owned(), label: self.word(&field.label), value, schema_org })
    }

    /// What a field says, or that it is over: a call past its deadline is closed, whatever it says.
    fn told(&mut self, entry: &'p Entry, path: &str, field: &Field, value: &'p Value) -> Option<Shown> {
        match over_in(entry, path, self.portal.around.clock.get()) {
            Some(badge) => Some(self.said(badge, &format!("badge-{badge}"))),
            None => self.value(entry, path, &field.ty, value),
        }
    }

    /// A value as it is shown; `None` when there is nothing to show.
    pub(super) fn value(&mut self, entry: &'p Entry, path: &str, ty: &FieldType, value: &'p Value) -> Option<Shown> {
        Some(match value {
            Value::Text(text) => self.text(entry, text),
            Value::Prose(_) => Shown::Prose { slot: path.replace('/', "-") },
            Value::Bool(yes) => Shown::Choice { key: yes.to_string(), text: self.word(if *yes { "yes" } else { "no" }) },
            Value::Integer(number) => number_of(self.locale.cldr.integer(*number), number.to_string()),
            Value::Decimal(number) => number_of(self.locale.cldr.decimal(number), number.normalize().to_string()),
            // A year is no quantity: it is never grouped.
            Value::Year(year) => Shown::Date(self.date(crate::locale::PartialDate::new(*year, None, None).ok()?)),
            Value::Month(month) => {
                Shown::Choice { key: month.to_string(), text: self.locale.cldr.month_name(*month).unwrap_or_default() }
            }
            Value::Choice { vocabulary, key } => self.choice(vocabulary, key),
            Value::Term { vocabulary, id } => self.shown_term(vocabulary, id),
            Value::Reference(reference) => Shown::Link(self.reference(reference)?),
            Value::Date(date) => Shown::Date(self.date(*date)),
            Value::Moment(moment) => Shown::Date(self.moment(moment)),
            Value::DateRange(start, end) => {
                Shown::DateRange { text: self.locale.cldr.date_range(start, end), start: start.to_string(), end: end.to_string() }
            }
            Value::Instant(instant) => {
                let zoned = instant.to_zoned(self.portal.model.settings.timezone.clone());
                Shown::Text { text: self.locale.cldr.instant(&zoned), text_lang: None }
            }
            Value::Email(mailbox) => Shown::Url { text: mailbox.to_string(), href: format!("mailto:{mailbox}") },
            Value::Phone(number) => Shown::Url { text: spaced(number), href: format!("tel:{number}") },
            Value::Url(url) | Value::SameAs(url) => {
                let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
                Shown::Url { text: text.to_owned(), href: url.to_string() }
            }
            Value::Money(money) => self.money(&money.amount, None, &money.currency),
            Value::MoneyRange { min, max, currency, as_of } => {
                let mut shown = self.money(min, max.as_ref(), currency);
                if let Shown::Money { as_of: told, .. } = &mut shown {
                    *told = as_of.map(|date| self.date(date));
                }
                shown
            }
            Value::Quantity(quantity) => self.quantity(quantity),
            Value::Share(share) => number_of(self.locale.cldr.percent(share), share.normalize().to_string()),
            Value::Coordinates(place) => Shown::Position(self.position(place)?),
            Value::File(file) => self.document(entry, file)?,
            Value::Contact(contact) => self.contact(entry, contact),
            Value::Code(code) => self.code(code),
            Value::Language(lang) => Shown::Text { text: self.locale.cldr.language_name(lang), text_lang: None },
            Value::Country(code) => {
                let name = self.locale.cldr.region_name(code).map_or_else(|| code.to_string(), str::to_owned);
                Shown::Choice { key: code.to_string(), text: name }
            }
            Value::Timezone(zone) => Shown::Text { text: zone.to_string(), text_lang: None },
            Value::Source(citation) => {
                let number = self.cite(citation);
                Shown::Citation { number }
            }
            Value::Person(person) => {
                let (title, text_lang) = self.words_of(entry, &person.title);
                let text = self.word_with("person", &Args::new().text("name", &*person.name).text("title", title));
                Shown::Text { text, text_lang }
            }
            Value::Recurrence(rule) => Shown::Text { text: self.rule(entry, rule), text_lang: None },
            Value::Figure(figure) => Shown::Figure(Box::new(self.figure(entry, figure))),
            Value::List(items) => self.list(entry, path, ty, items)?,
            Value::Record(facts) => self.record(entry, path, ty, facts)?,
            Value::Image(_) | Value::Slug(_) | Value::Edition(_) | Value::Any(_) => return None,
        })
    }

    fn list(&mut self, entry: &'p Entry, path: &str, ty: &FieldType, items: &'p [value::Fact]) -> Option<Shown> {
        let FieldType::List(of) = ty else { return None };
        let items: Vec<Shown> = items.iter().filter_map(|item| self.value(entry, path, of, &item.value)).collect();
        (!items.is_empty()).then(|| Shown::List { items: bare(items) })
    }

    fn record(&mut self, entry: &'p Entry, path: &str, ty: &FieldType, facts: &'p value::Facts) -> Option<Shown> {
        let FieldType::Record(fields) = ty else { return None };
        let mut shown = Vec::new();
        for (name, field) in fields.iter().filter(|(_, field)| &*field.group != "internal") {
            if let Some(fact) = facts.get(name) {
                let path = format!("{path}/{name}");
                shown.extend(self.fact(entry, &path, name, field, &fact.value));
            }
        }
        // A record that is one text, with or without its source, reads better as that text.
        if let [only] = shown.as_slice()
            && only.field == "text"
        {
            return shown.pop().map(|fact| fact.value);
        }
        if record_ran_out(entry, path, facts, self.portal.around.clock.get()) {
            shown.push(self.part("validity", self.said("expired", "badge-expired")));
        }
        (!shown.is_empty()).then_some(Shown::Record { facts: shown })
    }

    fn said(&self, key: &str, word: &str) -> Shown {
        Shown::Choice { key: key.to_owned(), text: self.word(word) }
    }

    fn shown_term(&self, vocabulary: &str, id: &str) -> Shown {
        let text = self.term(vocabulary, id);
        let pages = self.portal.model.kinds.vocabularies.get(vocabulary).is_some_and(|found| found.pages);
        if !pages || !self.portal.has_term_page(vocabulary, id, self.lang) {
            return Shown::Choice { key: id.to_owned(), text };
        }
        let path = self.portal.term_path(vocabulary, id, self.lang);
        Shown::Link(super::view::Link {
            text,
            href: Some(self.portal.href(&path)),
            text_lang: None,
            url: Some(self.portal.url(&path)),
            target: None,
        })
    }

    pub(super) fn contact(&self, entry: &Entry, contact: &Contact) -> Shown {
        let mut facts = vec![self.part("role", self.text(entry, &contact.role))];
        if let Some(link) = contact.organisation.as_ref().and_then(|reference| self.reference(reference)) {
            facts.push(self.part("organisation", Shown::Link(link)));
        }
        if let Some(mailbox) = &contact.mailbox {
            facts.push(self.part("mailbox", Shown::Url { text: mailbox.to_string(), href: format!("mailto:{mailbox}") }));
        }
        if let Some(phone) = &contact.phone {
            facts.push(self.part("phone", Shown::Url { text: spaced(phone), href: format!("tel:{phone}") }));
        }
        Shown::Record { facts }
    }

    fn part(&self, name: &str, value: Shown) -> Fact {
        Fact { field: name.to_owned(), label: self.word(&format!("field-{name}")), value, schema_org: None }
    }

    fn code(&self, code: &Code) -> Shown {
        let mut facts = vec![Fact {
            field: code.scheme.to_string(),
            label: self.word(&format!("scheme-{}", code.scheme)),
            value: Shown::Text { text: code.value.to_string(), text_lang: None },
            schema_org: None,
        }];
        for (name, date) in [("valid-from", code.valid_from), ("valid-to", code.valid_to)] {
            facts.extend(date.map(|date| self.part(name, Shown::Date(self.date(date)))));
        }
        Shown::Record { facts }
    }

    fn document(&self, entry: &Entry, file: &value::File) -> Option<Shown> {
        let attachment = self.portal.around.attachments.get(&file.file)?.get();
        let path = self.portal.attachment_path(file)?;
        let (text, text_lang) = self.words_of(entry, &file.title);
        Some(Shown::File(Box::new(ShownFile {
            text,
            text_lang,
            href: self.portal.href(&path),
            format: attachment.extension.to_ascii_uppercase(),
            size: self.size(attachment.size),
            language: file.language.as_ref().map(|lang| self.locale.cldr.language_name(lang)),
            digest_label: self.word("field-sha256"),
            sha256: attachment.sha256.to_string(),
            url: self.portal.url(&path),
            bytes: attachment.size,
            media_type: attachment.media_type(),
            language_tag: file.language.as_ref().map(ToString::to_string),
        })))
    }

    /// A size in the unit that readers know from their own folders, to one decimal; never less than it is.
    fn size(&self, bytes: u64) -> String {
        let (unit, key) = if bytes < 1_000_000 { (1_000, "file-size-kb") } else { (1_000_000, "file-size-mb") };
        let size = Decimal::new(i64::try_from((bytes * 10).div_ceil(unit)).unwrap_or(i64::MAX), 1).normalize();
        self.word_with(key, &Args::new().text("value", self.locale.cldr.decimal(&size)))
    }

    /// A rule of recurrence in words.
    pub(super) fn rule(&self, entry: &Entry, rule: &Recurrence) -> String {
        let lunar = entry.word("calendar") == Some("lunisolar-vn");
        let from = self.month_day(rule.from, lunar);
        let text = match rule.to {
            Some(to) => self.word_with("range", &Args::new().text("from", from).text("to", self.month_day(to, lunar))),
            None => from,
        };
        match rule.leap {
            Leap::Both if lunar => self.word_with("rule-leap-both", &Args::new().text("rule", text)),
            _ => text,
        }
    }

    fn month_day(&self, date: MonthDay, lunar: bool) -> String {
        let args = Args::new().number("month", date.month);
        match (date.day, lunar) {
            (Some(day), true) => self.word_with("lunar-day", &args.number("day", day)),
            (None, true) => self.word_with("lunar-last-day", &args),
            (Some(day), false) => self.locale.cldr.month_day(date.month, day).unwrap_or_default(),
            (None, false) => {
                let month = self.locale.cldr.month_name(date.month).unwrap_or_default();
                self.word_with("last-day-of-month", &Args::new().text("month", month))
            }
        }
    }
}

/// Records of which each is one name, without the label of that name: the list's own label says it already ("Borders: Hà Nội, Laos").
/// They keep it where structured data goes by it.
fn bare(items: Vec<Shown>) -> Vec<Shown> {
    let is_name = |item: &Shown| match item {
        Shown::Record { facts } => {
            matches!(facts.as_slice(), [Fact { value: Shown::Link(_) | Shown::Choice { .. }, schema_org: None, .. }])
        }
        _ => false,
    };
    if !items.iter().all(is_name) {
        return items;
    }
    let name = |item| match item {
        Shown::Record { mut facts } => facts.pop().map(|fact| fact.value),
        other => Some(other),
    };
    items.into_iter().filter_map(name).collect()
}

fn number_of(text: String, value: String) -> Shown {
    Shown::Number { text, value, unit: None }
}

/// The values at a path such as `designations.year`, entering lists.
fn values_at<'e>(entry: &'e Entry, path: &str, holds: impl Fn(&str, &value::Facts) -> bool) -> Vec<&'e Value> {
    let mut parts = path.split(['/', '.']);
    let Some(first) = parts.next().and_then(|name| entry.facts.get(name)) else { return Vec::new() };
    let mut values = vec![&first.value];
    let mut at = path.split(['/', '.']).next().unwrap_or(path).to_owned();
    for part in parts {
        values = values
            .into_iter()
            .flat_map(|value| match value {
                Value::List(items) => items.iter().map(|item| &item.value).collect(),
                other => vec![other],
            })
            .filter_map(|value| match value {
                Value::Record(facts) if holds(&at, facts) => facts.get(part).map(|fact| &fact.value),
                _ => None,
            })
            .collect();
        at = format!("{at}/{part}");
    }
    values
}

/// An E.164 number with a space after the country's code, as readers abroad expect it.
fn spaced(number: &str) -> String {
    match number.strip_prefix("+84") {
        Some(rest) => format!("+84 {rest}"),
        None => number.to_owned(),
    }
}
