//! Figures and the works that they cite.

use std::{collections::BTreeMap, sync::Arc};

use super::{Place, Reading};
use crate::{
    diag::{Diagnostic, nearest},
    locale::{Lang, Period},
    model::{
        codes::{DISPUTED_WITHOUT_NOTE, ITEM_WITHOUT_ID, NUMBER_WITHOUT_SOURCE, UNKNOWN_SOURCE},
        form::Form,
        kind::FieldType,
        settings,
        value::{Citation, Figure, Share, Territory, Text, Value, Work},
    },
    parse::{
        Node, Table, Value as Written,
        url::{Target, gate},
    },
};

impl Reading<'_> {
    pub(in crate::model) fn figure(&mut self, node: &Node, place: &Place) -> Option<Figure> {
        let id = node.table().and_then(|table| table.get("id")).and_then(Node::scalar).map(str::to_owned);
        let place = &id.as_ref().map_or_else(|| place.clone(), |id| place.inside(id, false));
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        form.take("id");
        let indicator = self.term(&mut form, "indicator", place);
        let value = form.need("value", &mut self.found).and_then(|node| self.decimal(node, &place.inside("value", false)));
        let unit = self.term(&mut form, "unit", place);
        let currency = match unit.as_deref() {
            Some("money") => Some(self.currency(&mut form, place)),
            _ => None,
        };
        let period = form.need("period", &mut self.found).and_then(|node| self.period(node, place));
        let as_of = self.needed_date(&mut form, "as_of", place);
        let territory =
            form.need("territory", &mut self.found).and_then(|node| self.territory(node, &place.inside("territory", false)));
        let territory_as_of =
            form.take("territory_as_of").and_then(|node| self.date(node, &place.inside("territory_as_of", false)));
        let provisional = self.provisional(&mut form, place);
        let historical = self.said(&mut form, "historical", place).unwrap_or(false);
        let share = self.share(&mut form, place, unit.as_deref());
        let source = match form.take("source") {
            Some(node) => self.citation(node, &place.inside("source", false)),
            None => {
                self.found.push(Diagnostic::at(&NUMBER_WITHOUT_SOURCE, node.span));
                None
            }
        };
        let note = self.note(&mut form, place, id.is_some());
        if share.as_ref().is_some_and(|share| share.disputed) && note.is_none() {
            self.found.push(Diagnostic::at(&DISPUTED_WITHOUT_NOTE, node.span));
        }
        form.finish(&mut self.found);
        let currency = match currency {
            Some(known) => Some(known?),
            None => None,
        };
        Some(Figure {
            indicator: indicator?,
            value: value?,
            unit: unit?,
            currency,
            period: period?,
            as_of: as_of?,
            territory: territory?,
            territory_as_of,
            provisional,
            historical,
            share,
            source: source?,
            note,
        })
    }

    /// `share_of`, the indicator of part and whole, and `share_in`, the territory of the whole; `disputed` beside them.
    fn share(&mut self, form: &mut Form<'_>, place: &Place, unit: Option<&str>) -> Option<Share> {
        let disputed = form.take("disputed").map(|node| (self.yes(node, &place.inside("disputed", false)), node.span));
        let Some(of) = form.take("share_of") else {
            if let Some(whole) = form.take("share_in").map(|node| node.span).or(disputed.map(|(_, span)| span)) {
                let missing = Diagnostic { span: Some(whole), ..form.missing("share_of") };
                self.found.push(missing);
            }
            return None;
        };
        let indicator = self.term_of(of, "indicator", &place.inside("share_of", false))?;
        if unit.is_some_and(|unit| unit != "percent") {
            return self.bad(of.span, &place.inside("share_of", false), "a share is in hundredths", "write unit = \"percent\"");
        }
        let whole = form.need("share_in", &mut self.found)?;
        let whole = self.territory(whole, &place.inside("share_in", false))?;
        Some(Share { indicator, whole, disputed: disputed.is_some_and(|(yes, _)| yes == Some(true)) })
    }

    /// A remark; its translations are bound by the figure's id.
    fn note(&mut self, form: &mut Form<'_>, place: &Place, has_id: bool) -> Option<Text> {
        let node = form.take("note")?;
        if !has_id {
            self.found.push(Diagnostic::at(&ITEM_WITHOUT_ID, form.span()).arg("field", &place.path));
        }
        self.text(node, &place.inside("note", true), None)
    }

    fn said(&mut self, form: &mut Form<'_>, name: &str, place: &Place) -> Option<bool> {
        let node = form.take(name)?;
        self.yes(node, &place.inside(name, false))
    }

    /// Yes or no; in a CSV file everything is text, and spreadsheets write it in capitals.
    fn yes(&mut self, node: &Node, place: &Place) -> Option<bool> {
        match &node.value {
            Written::Bool(yes) => Some(*yes),
            Written::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Written::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => self.wrong(node, place, "true or false"),
        }
    }

    /// The term under `name`, of the vocabulary of that name.
    fn term(&mut self, form: &mut Form<'_>, name: &str, place: &Place) -> Option<Arc<str>> {
        let node = form.need(name, &mut self.found)?;
        self.term_of(node, name, &place.inside(name, false))
    }

    fn term_of(&mut self, node: &Node, vocabulary: &str, place: &Place) -> Option<Arc<str>> {
        match self.value(node, &FieldType::Term { vocabulary: vocabulary.into() }, place)? {
            Value::Term { id, .. } => Some(id),
            _ => None,
        }
    }

    /// A locality by its id, or a whole country by its two letters, which no id can be.
    fn territory(&mut self, node: &Node, place: &Place) -> Option<Territory> {
        let is_country = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if node.scalar().is_some_and(is_country) {
            return self.country(node, place).map(Territory::Country);
        }
        self.reference(node, place, &"locality".into()).map(Territory::Locality)
    }

    fn period(&mut self, node: &Node, place: &Place) -> Option<Period> {
        const EXPECTED: &str = "a period, as in \"2015\", \"2026-03\" or \"2010/2015\"";
        let place = place.inside("period", false);
        let Some(written) = node.scalar() else { return self.wrong(node, &place, EXPECTED) };
        match written.parse() {
            Ok(period) => Some(period),
            Err(_) => self.wrong(node, &place, EXPECTED),
        }
    }

    fn provisional(&mut self, form: &mut Form<'_>, place: &Place) -> bool {
        let known: Vec<Arc<str>> = ["provisional", "final"].map(Arc::from).into();
        let status = form.take("status").and_then(|node| self.one_of(node, &place.inside("status", false), &known));
        status.as_deref() == Some("provisional")
    }

    /// The id of a work in sources.toml, or a work described in place.
    pub(in crate::model) fn citation(&mut self, node: &Node, place: &Place) -> Option<Citation> {
        if let Some(table) = node.table() {
            let mut form = Form::new(table, node.span, &format!("{}/", place.path));
            let work = read_work(&mut form, &mut self.found);
            form.finish(&mut self.found);
            return work.map(|work| Citation::Inline(Box::new(work)));
        }
        let id = self.word(node, place, "the id of a work in content/sources.toml")?;
        if self.works.contains_key(&id) {
            return Some(Citation::Known(id));
        }
        self.found.push(unknown_source(&id, self.works, node));
        None
    }
}

fn unknown_source(id: &str, works: &BTreeMap<Arc<str>, Work>, node: &Node) -> Diagnostic {
    let finding = Diagnostic::at(&UNKNOWN_SOURCE, node.span).arg("id", id);
    match nearest(id, works.keys().map(|key| &**key)) {
        Some(near) => finding.arg("suggestion", format!("; perhaps `{near}` is meant")).fix(node.span, format!("\"{near}\"")),
        None => finding,
    }
}

/// Reads a work: `{ title, publisher, url or number, published, accessed, language }`.
fn read_work(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Work> {
    let title = form.need_text("title", found).map(Arc::from);
    let publisher = form.need_text("publisher", found).map(Arc::from);
    let url = work_url(form, found);
    let number = form.text("number", found).map(Arc::from);
    let published = form.need("published", found).and_then(|node| work_date(node, "published", found));
    let accessed = form.take("accessed").and_then(|node| work_date(node, "accessed", found));
    let language = form.take("language").and_then(|node| -> Option<Lang> { settings::lang(node, "language", found) });
    if url.is_none() && number.is_none() {
        found.push(form.missing("url"));
    }
    Some(Work { title: title?, publisher: publisher?, url, number, published: published?, accessed, language })
}

fn work_url(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let node = form.take("url")?;
    match node.text().map(|text| (text, gate(text))) {
        Some((text, Ok(Target::Web(_)))) => Some(text.into()),
        _ => {
            found.push(crate::model::form::wrong(node, "url", "an address, as in \"https://example.org/\""));
            None
        }
    }
}

fn work_date(node: &Node, field: &str, found: &mut Vec<Diagnostic>) -> Option<crate::locale::PartialDate> {
    let date = node.scalar().and_then(|written| written.parse().ok());
    if date.is_none() {
        found.push(crate::model::form::wrong(node, field, "a date, as in 2026-04-16, \"2026-04\" or \"2026\""));
    }
    date
}

/// Reads content/sources.toml.
pub(in crate::model) fn read_works(table: &Table, found: &mut Vec<Diagnostic>) -> BTreeMap<Arc<str>, Work> {
    let mut works = BTreeMap::new();
    for (key, node) in table.entries() {
        let Some(mut form) = Form::of(node, &format!("{}/", key.name), found) else { continue };
        let work = read_work(&mut form, found);
        form.finish(found);
        works.extend(work.map(|work| (Arc::from(key.name.as_str()), work)));
    }
    works
}
