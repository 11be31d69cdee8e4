//! Between front matter and cells, in the officer's language: a value becomes what a cell shows, a cell becomes the value it
//! means. Reads one cell at a time; knows neither rows nor files.

use std::{borrow::Cow, collections::BTreeMap};

use jiff::civil::{DateTime, Time};
use rust_decimal::Decimal;

use super::{
    book::Grid,
    cell::Cell,
    columns::{Column, Leaf, Table},
    date::{self, Order},
    fold, money,
    number::{self, Conventions},
    picks::{self, Picks, list_of},
};
use crate::{
    desk::{codes, office::Office},
    diag::{Diagnostic, Span, nearest},
    locale::PartialDate,
    model::kind::FieldType,
    parse::{Node, Value},
};

/// Reads and writes cells for one officer.
pub(in crate::desk) struct Clerk<'o> {
    pub(super) office: &'o Office,
    conventions: Conventions,
    order: Order,
    picks: BTreeMap<String, Picks>,
}

/// What a cell means.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meaning {
    /// Its value.
    pub(super) value: Value,
    /// What it also says of a column beside it: the currency of an amount, the unit of a figure.
    pub(super) beside: Option<(&'static str, String)>,
}

impl<'o> Clerk<'o> {
    /// A clerk for the cells of `tables`.
    pub(in crate::desk) fn new(office: &'o Office, tables: &[Table]) -> Self {
        let locale = office.locale();
        let mut lists = BTreeMap::new();
        for column in tables.iter().flat_map(|table| &table.columns) {
            if let Some(name) = list_of(&column.leaf) {
                lists.entry(name).or_insert_with(|| picks::picks(office, &column.leaf));
            }
        }
        let conventions = Conventions::of(&office.lang, &locale.cldr);
        Self { office, conventions, order: Order::of(&office.lang), picks: lists }
    }

    /// The list that the cells of `column` are chosen from.
    pub(super) fn picks(&self, column: &Column) -> Option<(&str, &Picks)> {
        let (name, picks) = self.picks.get_key_value(&list_of(&column.leaf)?)?;
        Some((name, picks))
    }

    /// All lists by name.
    pub(super) fn lists(&self) -> &BTreeMap<String, Picks> {
        &self.picks
    }

    /// Takes over the lists of a workbook: its labels stay good when the portal's words have changed since.
    pub(super) fn learn(&mut self, grid: &Grid) {
        for column in (0..grid.rows.first().map_or(0, Vec::len)).step_by(2) {
            let Some(picks) = self.picks.get_mut(&grid.cell(0, column).shown()) else { continue };
            for row in 1..grid.rows.len() {
                picks.also(&grid.cell(row, column).shown(), &grid.cell(row, column + 1).shown());
            }
        }
    }

    /// The mark before a fraction.
    pub(super) fn decimal_mark(&self) -> String {
        self.conventions.decimal_mark().to_string()
    }

    /// A date as it is written here.
    pub(super) fn date_example(&self) -> String {
        self.order.write(jiff::civil::date(2026, 4, 16).into())
    }

    /// The heading of a column.
    pub(in crate::desk) fn heading(&self, column: &Column) -> String {
        let words: Vec<String> = column.labels.iter().map(|label| self.office.word(label)).collect();
        let heading = words.join(" – ");
        match &column.leaf {
            Leaf::Of(FieldType::Quantity { units }) => match units.as_slice() {
                [unit] => format!("{heading} ({})", picks::unit(self.office, unit)),
                _ => heading,
            },
            Leaf::Of(FieldType::Share) => format!("{heading} (%)"),
            _ => heading,
        }
    }

    /// What the cell of `column` shows of `node`.
    pub(in crate::desk) fn cell(&self, column: &Column, node: &Node) -> Cell {
        if !column.many {
            return self.one(column, node);
        }
        let items: Vec<String> =
            node.list().unwrap_or(std::slice::from_ref(node)).iter().map(|item| self.item(column, item)).collect();
        Cell::text(&items.join(if in_lines(&column.leaf) { "\n" } else { "; " }))
    }

    fn item(&self, column: &Column, node: &Node) -> String {
        let shown = self.one(column, node).shown();
        match node.scalar() {
            // A label with the mark that parts labels would be read as two.
            Some(key) if shown.contains(';') && !in_lines(&column.leaf) => key.to_owned(),
            _ => shown,
        }
    }

    fn one(&self, column: &Column, node: &Node) -> Cell {
        let written = scalar(node);
        let label = |key: &str| self.picks(column).map_or_else(|| key.to_owned(), |(_, picks)| picks.label(key).to_owned());
        match &column.leaf {
            Leaf::Of(
                FieldType::Integer { .. } | FieldType::Decimal | FieldType::Year | FieldType::Month | FieldType::Quantity { .. },
            )
            | Leaf::MonthDay => {
                let written = node.table().and_then(|table| table.get("value")).map_or(written, scalar);
                match decimal(&written) {
                    Some(number) => Cell::number(number, || self.conventions.write(&number)),
                    None => Cell::text(&written),
                }
            }
            Leaf::Of(FieldType::Share) => match decimal(&written) {
                Some(number) => Cell::text(&format!("{} %", self.conventions.write(&number))),
                None => Cell::text(&written),
            },
            Leaf::Of(FieldType::Date | FieldType::Moment) => match written.parse() {
                Ok(date) => Cell::text(&self.order.write(date)),
                Err(_) => Cell::text(&written),
            },
            Leaf::Of(FieldType::SourceRef) if node.table().is_some() => {
                let title = node.table().and_then(|work| work.get("title")).map(scalar).unwrap_or_default();
                Cell::text(&title)
            }
            _ => Cell::text(&label(&written)),
        }
    }

    /// A word in the officer's language.
    pub(in crate::desk) fn word(&self, key: &str) -> String {
        self.office.word(key)
    }

    /// What `node` says in `column`, as it is read rather than written: numbers with their separators, dates in words.
    pub(in crate::desk) fn told(&self, column: &Column, node: &Node) -> String {
        let cldr = &self.office.locale().cldr;
        match (&column.leaf, self.cell(column, node)) {
            (Leaf::Of(FieldType::Year), cell) => cell.shown(),
            (_, Cell::Number(number)) => cldr.decimal(&number),
            (Leaf::Of(FieldType::Date), cell) => match scalar(node).parse::<PartialDate>() {
                Ok(date) if !column.many => cldr.date(&date),
                _ => cell.shown(),
            },
            (_, cell) => cell.shown(),
        }
    }

    /// What `cell`, which stands at `span`, means in `column`.
    pub(super) fn meaning(&self, column: &Column, cell: &Cell, span: Span) -> Result<Meaning, Box<Diagnostic>> {
        if let Cell::Error(written) = cell {
            return Err(Box::new(Diagnostic::at(&codes::CELL_ERROR, span).arg("written", written)));
        }
        if !column.many {
            return self.single(column, cell, span);
        }
        let written = cell.shown();
        // A label may hold the mark that parts labels.
        let whole = self.picks(column).and_then(|(_, picks)| picks.labelled(&written));
        let parts: Vec<&str> = match (in_lines(&column.leaf), whole) {
            (_, Some(_)) => vec![&written],
            (true, None) => written.split('\n').collect(),
            (false, None) => written.split(['\n', ';']).collect(),
        };
        let mut items = Vec::new();
        for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
            items.push(Node { span, value: self.single(column, &Cell::text(part), span)?.value });
        }
        Ok(Meaning { value: Value::List(items), beside: None })
    }

    fn single(&self, column: &Column, cell: &Cell, span: Span) -> Result<Meaning, Box<Diagnostic>> {
        let plain = |value: Value| Ok(Meaning { value, beside: None });
        match &column.leaf {
            Leaf::Of(FieldType::Decimal | FieldType::Quantity { .. } | FieldType::Share) => self.number(column, cell, span),
            Leaf::Of(FieldType::Integer { .. } | FieldType::Year | FieldType::Month) => plain(self.whole(cell, span)?),
            Leaf::MonthDay => match (cell, self.office.word("part-day-last")) {
                (Cell::Text(text), last) if text == "last" || fold::text(text) == fold::text(&last) => {
                    plain(Value::Text("last".to_owned()))
                }
                _ => plain(self.whole(cell, span)?),
            },
            Leaf::Of(FieldType::Date) => plain(self.date(cell, span)?),
            Leaf::Of(FieldType::Instant) => plain(self.instant(cell, span)?),
            Leaf::Of(FieldType::Moment) => plain(self.moment(cell, span)?),
            _ if list_of(&column.leaf).is_some() => plain(self.picked(column, cell, span)?),
            _ => plain(Value::Text(self.words(cell))),
        }
    }

    /// Text as it stands; what a spreadsheet has turned into a number or date, as a person would have written it.
    fn words(&self, cell: &Cell) -> String {
        match cell {
            Cell::Date(date) => self.order.write(date::whole(date.date())),
            other => other.shown(),
        }
    }

    fn number(&self, column: &Column, cell: &Cell, span: Span) -> Result<Meaning, Box<Diagnostic>> {
        let share = matches!(column.leaf, Leaf::Of(FieldType::Share));
        let plain = |number: &Decimal| Ok(Meaning { value: Value::Number(number.normalize().to_string()), beside: None });
        let text = match cell {
            Cell::Number(number) => return plain(number),
            Cell::Percent(number) if share => return plain(number),
            Cell::Text(text) => text,
            other => return Err(self.no_number(&other.shown(), span)),
        };
        let written = self.conventions.read(text).map_err(|fault| self.number_fault(&fault, text, span))?;
        let beside = match (written.before.trim(), written.after.trim()) {
            ("", "") => None,
            ("", words) | (words, "") if !share => self.beside(column, words, text, span)?,
            ("", "%" | "٪" | "％") if share => None,
            _ => return Err(self.no_number(text, span)),
        };
        Ok(Meaning { value: Value::Number(written.value.normalize().to_string()), beside })
    }

    /// What the words beside a number say: its one unit, or the currency or unit that has a column of its own.
    fn beside(
        &self,
        column: &Column,
        words: &str,
        text: &str,
        span: Span,
    ) -> Result<Option<(&'static str, String)>, Box<Diagnostic>> {
        if let Leaf::Of(FieldType::Quantity { units }) = &column.leaf {
            let known: Vec<String> = units.iter().map(|unit| picks::unit(self.office, unit)).collect();
            let same = |unit: &str| fold::text(unit) == fold::text(words);
            if units.iter().any(|unit| same(unit)) || known.iter().any(|unit| same(unit)) {
                return Ok(None);
            }
            let finding = Diagnostic::at(&codes::UNKNOWN_UNIT, span).arg("written", words);
            return Err(Box::new(finding.arg("known", known.join(", "))));
        }
        let (lang, cldr) = (&self.office.lang, &self.office.locale().cldr);
        match money::currency(words, lang, cldr) {
            Ok(code) => Ok(Some(("currency", code.to_owned()))),
            Err(money::Fault::Shared) => Err(Box::new(Diagnostic::at(&codes::SHARED_CURRENCY, span).arg("written", words))),
            Err(money::Fault::Unknown) => {
                let units = self.picks.get("term unit").or_else(|| {
                    self.picks.iter().find(|(name, _)| name.starts_with("choice term:unit:")).map(|(_, picks)| picks)
                });
                match units.and_then(|units| units.key(words)) {
                    Some(unit) => Ok(Some(("unit", unit.to_owned()))),
                    None => Err(self.no_number(text, span)),
                }
            }
        }
    }

    fn no_number(&self, written: &str, span: Span) -> Box<Diagnostic> {
        let cldr = &self.office.locale().cldr;
        let example = [Decimal::from(1_200), Decimal::new(361, 2)].map(|number| cldr.decimal(&number)).join(" / ");
        Box::new(Diagnostic::at(&codes::NOT_A_NUMBER, span).arg("written", short(written)).arg("example", example))
    }

    fn number_fault(&self, fault: &number::Fault, written: &str, span: Span) -> Box<Diagnostic> {
        match fault {
            number::Fault::Unread => self.no_number(written, span),
            number::Fault::Ambiguous(one, other) => {
                let finding = Diagnostic::at(&codes::AMBIGUOUS_NUMBER, span).arg("written", short(written));
                let finding = finding.arg("first", self.conventions.write(one));
                Box::new(finding.arg("second", self.conventions.write(other)))
            }
        }
    }

    fn whole(&self, cell: &Cell, span: Span) -> Result<Value, Box<Diagnostic>> {
        let number = match cell {
            Cell::Number(number) => *number,
            Cell::Text(text) => match self.conventions.read(text) {
                Ok(written) if written.before.is_empty() && written.after.is_empty() => written.value,
                Ok(_) => return Err(self.no_number(text, span)),
                Err(fault) => return Err(self.number_fault(&fault, text, span)),
            },
            other => return Err(self.no_number(&other.shown(), span)),
        };
        if !number.fract().is_zero() {
            return Err(self.no_number(&cell.shown(), span));
        }
        Ok(Value::Number(number.trunc().normalize().to_string()))
    }

    fn date(&self, cell: &Cell, span: Span) -> Result<Value, Box<Diagnostic>> {
        let (date, written) = match cell {
            Cell::Date(date) => (Ok(date::whole(date.date())), date.to_string()),
            // A year alone; a larger number is a day that lost its format, and nobody saw which.
            Cell::Number(number) => {
                let year = number.normalize().to_string();
                (if year.len() == 4 { self.order.read(&year) } else { Err(date::Fault::Unread) }, year)
            }
            other => (self.order.read(&other.shown()), other.shown()),
        };
        match date {
            Ok(date) if date.day().is_some() => Ok(Value::Date(date.to_string())),
            Ok(date) => Ok(Value::Text(date.to_string())),
            Err(fault) => Err(self.date_fault(&fault, &written, span)),
        }
    }

    fn instant(&self, cell: &Cell, span: Span) -> Result<Value, Box<Diagnostic>> {
        let zone = &self.office.model.settings.timezone;
        let read = match cell {
            Cell::Date(date) => date::instant_of(*date, zone).ok_or(date::Fault::Unread),
            other => self.order.instant(&other.shown(), zone),
        };
        read.map(Value::Date).map_err(|fault| self.date_fault(&fault, &cell.shown(), span))
    }

    /// A day, or a day and time in the portal's zone, which front matter writes behind it.
    fn moment(&self, cell: &Cell, span: Span) -> Result<Value, Box<Diagnostic>> {
        let zone = &self.office.model.settings.timezone_name;
        let timed = |moment: &DateTime| Value::Text(format!("{}[{zone}]", moment.strftime("%Y-%m-%dT%H:%M")));
        match cell {
            Cell::Date(moment) if moment.time() != Time::midnight() => Ok(timed(moment)),
            Cell::Text(text) if text.contains('[') => Ok(Value::Text(text.clone())),
            Cell::Text(text) => match self.order.timed(text) {
                Some(moment) => Ok(timed(&moment)),
                None => self.date(cell, span),
            },
            _ => self.date(cell, span),
        }
    }

    fn date_fault(&self, fault: &date::Fault, written: &str, span: Span) -> Box<Diagnostic> {
        Box::new(match fault {
            date::Fault::Unread => {
                let example = jiff::civil::date(2026, 4, 16).into();
                let finding = Diagnostic::at(&codes::NOT_A_DATE, span).arg("written", short(written));
                finding.arg("example", self.order.write(example))
            }
            date::Fault::Ambiguous(one, other) => {
                Diagnostic::at(&codes::AMBIGUOUS_DATE, span).arg("written", written).arg("first", one).arg("second", other)
            }
        })
    }

    fn picked(&self, column: &Column, cell: &Cell, span: Span) -> Result<Value, Box<Diagnostic>> {
        let written = self.words(cell);
        let Some((_, picks)) = self.picks(column) else { return Ok(Value::Text(written)) };
        if let Some(key) = picks.key(&written) {
            return Ok(match &column.leaf {
                Leaf::Of(FieldType::Bool) => Value::Bool(key == "true"),
                _ => Value::Text(key.to_owned()),
            });
        }
        // A language that the portal does not have may be named all the same.
        if matches!(column.leaf, Leaf::Of(FieldType::Language)) {
            return Ok(Value::Text(written));
        }
        let labels = picks.items.iter().map(|(label, _)| label.as_str());
        let known = match nearest(&written, labels.clone()) {
            Some(near) => near.to_owned(),
            None => labels.clone().take(8).chain((picks.items.len() > 8).then_some("…")).collect::<Vec<_>>().join("; "),
        };
        Err(Box::new(Diagnostic::at(&codes::UNKNOWN_LABEL, span).arg("written", short(&written)).arg("known", known)))
    }
}

/// Whether several texts of a cell stand on lines of their own: they may hold any mark themselves.
fn in_lines(leaf: &Leaf) -> bool {
    matches!(leaf, Leaf::Of(FieldType::Text { .. } | FieldType::Prose | FieldType::Url | FieldType::SameAs))
}

/// What a node says in one word.
fn scalar(node: &Node) -> String {
    match &node.value {
        Value::Bool(yes) => yes.to_string(),
        _ => node.scalar().unwrap_or_default().trim().to_owned(),
    }
}

/// An exact number as front matter writes it.
pub(super) fn decimal(written: &str) -> Option<Decimal> {
    if written.contains(['e', 'E']) { Decimal::from_scientific(written).ok() } else { written.parse().ok() }
}

/// The start of a long text, for a message.
fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]).into(),
        None => text.into(),
    }
}

/// Whether two values say the same, however they are written.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Table(one), Value::Table(other)) => {
            one.entries().len() == other.entries().len()
                && one
                    .entries()
                    .iter()
                    .all(|(key, node)| other.get(&key.name).is_some_and(|other| same(&node.value, &other.value)))
        }
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(&one.value, &other.value))
        }
        // One value is a list of one.
        (Value::List(items), single) | (single, Value::List(items)) => {
            matches!(items.as_slice(), [only] if same(&only.value, single))
        }
        (Value::Bool(one), Value::Bool(other)) => one == other,
        (
            Value::Text(one) | Value::Number(one) | Value::Date(one),
            Value::Text(other) | Value::Number(other) | Value::Date(other),
        ) => {
            one.trim() == other.trim()
                || matches!((decimal(one), decimal(other)), (Some(a), Some(b)) if a == b)
                    && !matches!((one.as_str(), other.as_str()), (a, b) if a.starts_with('0') != b.starts_with('0'))
        }
        _ => one == other,
    }
}
