//! How a kind tells of cooperation: who its partners are, how it went, what belongs to a country. Knows a kind's fields; never an
//! entry.

use std::sync::Arc;

use super::{
    codes::BAD_KIND,
    facet::leaf,
    form::{Form, wrong},
    kind::{FieldType, Kind, Kinds},
};
use crate::diag::Diagnostic;

/// What an entry is to partners abroad, and which of its fields tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partners {
    /// Whether it is agreed on or looked for.
    pub how: Bond,
    /// Path of the countries.
    pub country: Arc<str>,
    /// Path of the terms of cooperation.
    pub field: Arc<str>,
    /// The date by which they are told: from when an agreement is, until when a request is open.
    pub date: Arc<str>,
    /// Paths of further fields that are shown.
    pub shows: Vec<Arc<str>>,
}

/// How far cooperation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    /// It is agreed on.
    Agreed,
    /// A partner is sought.
    Sought,
}

/// The course of something: its beginning, what came of it, its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The date field of its beginning; told by the word `course-<field>`.
    pub start: Arc<str>,
    /// A list of records with `date`.
    pub items: Arc<str>,
    /// The date field of its end; told by the word `course-<field>`.
    pub end: Arc<str>,
}

/// Entries of another kind that an entry lists, because a field of theirs says the same as one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The other kind.
    pub kind: Arc<str>,
    /// The path in it; heads the list by the word `list-<kind>-<path>`.
    pub field: Arc<str>,
    /// The entry's own field.
    pub equals: Arc<str>,
}

impl Match {
    /// The path as it stands in words and addresses: `parties-country`.
    pub fn key(&self) -> String {
        self.field.replace(['.', '/', '_'], "-")
    }
}

/// Reads `partners = { how = …, country = …, field = …, date = …, shows = […] }`.
pub(super) fn read(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Partners> {
    let mut form = Form::of(form.take("partners")?, "partners/", found)?;
    let how = match form.need("how", found).map(|node| (node, node.text())) {
        Some((_, Some("agreed"))) => Some(Bond::Agreed),
        Some((_, Some("sought"))) => Some(Bond::Sought),
        Some((node, _)) => {
            found.push(wrong(node, "partners/how", "\"agreed\" or \"sought\""));
            None
        }
        None => None,
    };
    let mut path = |name: &str| form.need_text(name, found).map(Arc::from);
    let (country, field, date) = (path("country"), path("field"), path("date"));
    let shows = form.texts("shows", found).unwrap_or_default().into_iter().map(|(path, _)| path.into()).collect();
    form.finish(found);
    Some(Partners { how: how?, country: country?, field: field?, date: date?, shows })
}

/// Reads `course = { start = …, items = …, end = … }`.
pub(super) fn course(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Course> {
    let mut form = Form::of(form.take("course")?, "course/", found)?;
    let mut path = |name: &str| form.need_text(name, found).map(Arc::from);
    let (start, items, end) = (path("start"), path("items"), path("end"));
    form.finish(found);
    Some(Course { start: start?, items: items?, end: end? })
}

/// Reads `lists_where = [{ kind = …, field = …, equals = … }]`.
pub(super) fn matches(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Vec<Match>> {
    let node = form.take("lists_where")?;
    let Some(items) = node.list() else {
        found.push(wrong(node, "lists_where", "a list, as in [{ kind = \"guide\", field = \"countries\", equals = \"code\" }]"));
        return None;
    };
    let mut all = Vec::new();
    for item in items {
        let Some(mut form) = Form::of(item, "lists_where/", found) else { continue };
        let mut path = |name: &str| form.need_text(name, found).map(Arc::from);
        let (kind, field, equals) = (path("kind"), path("field"), path("equals"));
        form.finish(found);
        if let (Some(kind), Some(field), Some(equals)) = (kind, field, equals) {
            all.push(Match { kind, field, equals });
        }
    }
    Some(all)
}

/// What these parts of a kind name must exist and be of the right type.
pub(super) fn check(kind: &Kind, kinds: &Kinds, found: &mut Vec<Diagnostic>) {
    let mut bad = |reason: String| found.push(Diagnostic::at(&BAD_KIND, kind.span).arg("reason", reason));
    let ty = |path: &str| kind.field_at(path).map(|field| leaf(&field.ty));
    let mut need = |what: &str, path: &str, name: &str| {
        if ty(path).is_none_or(|ty| ty.name() != name) {
            bad(format!("`{what}` of {} names `{path}`, which is no field of it of the type {name}", kind.id));
        }
    };
    if let Some(partners) = &kind.partners {
        need("partners", &partners.country, "country");
        need("partners", &partners.field, "term");
        need("partners", &partners.date, "date");
    }
    if let Some(course) = &kind.course {
        need("course", &course.start, "date");
        need("course", &course.items, "record");
        need("course", &course.end, "date");
    }
    for one in &kind.lists_where {
        let own = ty(&one.equals).map(FieldType::name);
        let other = kinds.kind(&one.kind).and_then(|other| other.field_at(&one.field)).map(|field| leaf(&field.ty).name());
        if own != Some("country") || other != own {
            bad(format!(
                "`lists_where` of {} compares `{}` with `{}` of {}: both must be countries",
                kind.id, one.equals, one.field, one.kind
            ));
        }
    }
    for path in kind.partners.iter().flat_map(|partners| &partners.shows) {
        if kind.field_at(path).is_none() {
            bad(format!("`partners` of {} names `{path}`, which is no field of it", kind.id));
        }
    }
}
