//! The first form of an entry: every field of its kind, with an example of what it takes.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::model::{
    Entry, Model, State,
    kind::{Field, FieldType, Kind},
    rules::Rule,
};

/// Fields that an officer sets by hand only when there is a reason.
const SELDOM: &[&str] = &["approval", "embargo", "extra", "slug", "aliases", "same_as"];

/// The text of a new entry of `kind`. Needed fields stand with an example to overwrite; the others are commented out, so that
/// the draft can be built at once.
pub(super) fn draft(kind: &Kind, model: &Model, today: Date) -> String {
    let mut text = String::from("+++\n# Overwrite what stands between the quotation marks. Needed to publish:\n");
    let (needed, optional): (Vec<_>, Vec<_>) = kind.fields.iter().partition(|(_, field)| field.required);
    let mut tables = String::new();
    for (name, field) in &needed {
        match name.as_ref() {
            "status" => text.push_str("status = \"draft\"          # published: it appears with the next build\n"),
            "published" => line(&mut text, &format!("published = {today}")),
            name => {
                let example = example(kind, name, field, model, today);
                // Values stand before tables, as TOML asks.
                line(if example.starts_with('[') { &mut tables } else { &mut text }, &example);
            }
        }
    }
    text.push_str("\n# If there is something to say (take the # away):\n");
    for (name, field) in optional.iter().filter(|(name, _)| !SELDOM.contains(&&***name)) {
        for example in example(kind, name, field, model, today).lines() {
            line(&mut text, &format!("# {example}"));
        }
    }
    if !tables.is_empty() {
        let _infallible = write!(text, "\n{tables}");
    }
    text.push_str(
        "+++\n\nThe text, in paragraphs. ## begins a heading, - an item of a list, `[words](@/section/entry)` is a link.\n",
    );
    text
}

fn line(text: &mut String, words: &str) {
    text.push_str(words);
    text.push('\n');
}

/// `name = value`, or a table, with a value of the right form. Of a list there are as many as the kind asks for.
fn example(kind: &Kind, name: &str, field: &Field, model: &Model, today: Date) -> String {
    let FieldType::List(of) = &field.ty else {
        return format!("{name} = {}", value(name, &field.ty, model, today, 0));
    };
    let least = kind.rules.iter().find_map(|rule| match rule {
        Rule::AtLeast { field, count } if **field == *name => Some(*count),
        _ => None,
    });
    let items = 0..least.unwrap_or(1);
    match &**of {
        FieldType::Record(fields) => {
            let item = |nth: usize| {
                let mut text = format!("[[{name}]]\nid = \"{}\"", IDS.get(nth).unwrap_or(&"another"));
                for (inner, field) in fields.iter().filter(|(_, field)| field.required) {
                    let _infallible = write!(text, "\n{inner} = {}", value(inner, &field.ty, model, today, nth));
                }
                text
            };
            items.map(item).collect::<Vec<_>>().join("\n\n")
        }
        of => format!("{name} = [{}]", items.map(|nth| value(name, of, model, today, nth)).collect::<Vec<_>>().join(", ")),
    }
}

/// Ids of items in an example.
const IDS: &[&str] = &["first", "second", "third"];

/// A value of the right form, the `nth` of its list.
fn value(name: &str, ty: &FieldType, model: &Model, today: Date, nth: usize) -> String {
    let first = |list: &[std::sync::Arc<str>]| list.first().map_or("…", |word| word).to_owned();
    let source = model.works.keys().next().map_or("…", |id| id).to_owned();
    let entry = |kind: &str| {
        let public = |entry: &&Entry| entry.state == State::Public && model.kinds.is_a(&entry.kind.id, kind);
        model.entries().iter().filter(public).nth(nth).map_or("…", |entry| &entry.id).to_owned()
    };
    match ty {
        FieldType::Text { .. } if name == "summary" => {
            "\"One or two sentences that stand for themselves on a card, of 50 to 300 characters.\"".to_owned()
        }
        FieldType::Text { .. } | FieldType::Prose => "\"…\"".to_owned(),
        FieldType::Bool => "false".to_owned(),
        FieldType::Integer { min, .. } => (*min).max(1).to_string(),
        FieldType::Decimal | FieldType::Share => "12.5".to_owned(),
        FieldType::Year => today.year().to_string(),
        FieldType::Choice { choices, .. } => format!("\"{}\"          # or {}", first(choices), rest(choices)),
        FieldType::Term { vocabulary } => {
            let terms = model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice()).unwrap_or_default();
            format!("\"{}\"", first(terms))
        }
        FieldType::Reference { kind } => format!("\"{}\"", entry(kind)),
        FieldType::Month => "5".to_owned(),
        FieldType::Date => today.to_string(),
        FieldType::Moment => format!("\"{today}T08:00[Asia/Ho_Chi_Minh]\""),
        FieldType::DateRange => format!("{{ start = {today}, end = {today} }}"),
        FieldType::Instant => format!("{today}T08:00:00+07:00"),
        FieldType::Email => "\"office@example.org\"".to_owned(),
        FieldType::Phone => "\"+84 24 0000 0000\"".to_owned(),
        FieldType::Url => "\"https://example.org/\"".to_owned(),
        FieldType::Money => "{ amount = 1000000, currency = \"USD\" }".to_owned(),
        FieldType::MoneyRange => "{ min = 1000000, max = 2000000, currency = \"USD\" }".to_owned(),
        FieldType::Quantity { units } => match units.as_slice() {
            [_] => "100".to_owned(),
            units => format!("{{ value = 100, unit = \"{}\" }}", first(units)),
        },
        FieldType::Coordinates => "{ lat = 16.46, lon = 107.59, precision = \"approximate\" }".to_owned(),
        FieldType::Image => {
            "{ file = \"picture.jpg\", alt = \"What is seen\", credit = \"Who made it\", licence = \"CC-BY-4.0\" }".to_owned()
        }
        FieldType::File => "{ file = \"plan.pdf\", title = \"What it is\", language = \"vi\" }".to_owned(),
        FieldType::Contact => "{ role = \"Investment desk\", mailbox = \"office@example.org\" }".to_owned(),
        FieldType::Code { schemes } if first(schemes).starts_with("hs-") => "\"081090\"".to_owned(),
        FieldType::Code { schemes } => format!("{{ scheme = \"{}\", value = \"…\" }}", first(schemes)),
        FieldType::Language => "\"vi\"".to_owned(),
        // An agreement has a party abroad.
        FieldType::Country => if nth == 0 { "\"VN\"" } else { "\"FR\"" }.to_owned(),
        FieldType::Timezone => "\"Asia/Ho_Chi_Minh\"".to_owned(),
        FieldType::SourceRef => format!("\"{source}\""),
        FieldType::SameAs => "\"Q881\"".to_owned(),
        FieldType::Slug => "\"a-word\"".to_owned(),
        FieldType::Person => "{ id = \"first\", name = \"…\", title = \"…\", legal_basis = \"…\" }".to_owned(),
        FieldType::Edition => {
            format!("{{ year = {}, start = {today}, end = {today}, confirmed = false, source = \"{source}\" }}", today.year())
        }
        FieldType::Recurrence => "{ month = 3, day = 10 }".to_owned(),
        FieldType::Figure => format!(
            "{{ id = \"first\", indicator = \"fdi-registered\", value = 1000000, unit = \"money\", currency = \"USD\", period = \"{}\", \
             as_of = {today}, territory = \"{}\", source = \"{source}\" }}",
            today.year(),
            entry("locality")
        ),
        FieldType::Any => "{}".to_owned(),
        FieldType::List(of) => format!("[{}]", value(name, of, model, today, nth)),
        FieldType::Record(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            let inner: Vec<String> = required
                .map(|(name, field)| {
                    let value = value(name, &field.ty, model, today, nth);
                    // A remark would end the line.
                    format!("{name} = {}", value.split("          #").next().unwrap_or(&value))
                })
                .collect();
            format!("{{ {} }}", inner.join(", "))
        }
    }
}

fn rest(choices: &[std::sync::Arc<str>]) -> String {
    choices.iter().skip(1).map(|word| &**word).collect::<Vec<_>>().join(", ")
}
