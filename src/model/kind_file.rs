//! Kind and vocabulary files become [`Kinds`].

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use indexmap::IndexMap;

use super::{
    codes::{BAD_KIND, UNKNOWN_CHOICE},
    facet,
    form::{Form, wrong},
    kind::{EXPORTS, Field, FieldType, Kind, Kinds, Sort, TYPE_NAMES, TypesBy, Vocabulary},
    partners::{self, Course, Match, Partners},
    rules::{self, Rule},
};
use crate::{
    diag::{Checked, Diagnostic, Span, nearest},
    parse::{Node, Syntax, Table},
    source::{Role, Tree},
};

/// Reads all kinds and vocabularies.
pub(super) fn read(tree: &Tree, syntax: &Syntax) -> Checked<Kinds> {
    let mut diagnostics = Vec::new();
    let mut kinds = Kinds::default();
    for file in tree.of(Role::Vocabulary) {
        if let Some(table) = syntax.table(file.id)
            && let Some(vocabulary) = vocabulary(table, Span::whole(file.id), &mut diagnostics)
        {
            kinds.vocabularies.insert(vocabulary.id.clone(), vocabulary);
        }
    }
    let mut drafts: BTreeMap<Arc<str>, Draft<'_>> = BTreeMap::new();
    for file in tree.of(Role::Kind) {
        if let Some(table) = syntax.table(file.id)
            && let Some(draft) = draft(table, Span::whole(file.id), &mut diagnostics)
        {
            drafts.insert(draft.id.clone(), draft);
        }
    }
    let mut done: BTreeMap<Arc<str>, Arc<Kind>> = BTreeMap::new();
    for id in drafts.keys() {
        resolve(id, &drafts, &mut done, &mut BTreeSet::new(), &mut diagnostics);
    }
    kinds.kinds = done;
    kinds.kinds.retain(|id, _| drafts.get(id).is_none_or(|draft| !draft.is_abstract));
    check(&kinds, &mut diagnostics);
    (kinds, diagnostics)
}

fn vocabulary(table: &Table, span: Span, found: &mut Vec<Diagnostic>) -> Option<Vocabulary> {
    let mut form = Form::new(table, span, "");
    let id: Arc<str> = form.need_text("id", found)?.into();
    let slug = form.text("slug", found).map_or_else(|| id.clone(), Arc::from);
    let pages = form.bool("pages", found).unwrap_or(false);
    let terms: Vec<Arc<str>> = form.texts("terms", found).unwrap_or_default().into_iter().map(|(term, _)| term.into()).collect();
    let max_age_years = form.take("max_age_years").map(|node| ages(node, &terms, found)).unwrap_or_default();
    form.finish(found);
    Some(Vocabulary { id, slug, pages, terms, max_age_years })
}

/// `{ population = 3 }`: years by term.
fn ages(node: &Node, terms: &[Arc<str>], found: &mut Vec<Diagnostic>) -> BTreeMap<Arc<str>, u16> {
    let Some(mut form) = Form::of(node, "max_age_years/", found) else { return BTreeMap::new() };
    let mut ages = BTreeMap::new();
    for term in terms {
        let years = form.integer(term, 1, 100, found).and_then(|years| u16::try_from(years).ok());
        ages.extend(years.map(|years| (term.clone(), years)));
    }
    form.finish(found);
    ages
}

/// A kind file as it stands, before it has what it extends.
struct Draft<'a> {
    id: Arc<str>,
    span: Span,
    is_abstract: bool,
    /// `None`: the common fields; `Some("none")`: nothing.
    extends: Option<(&'a str, Span)>,
    schema_org: Option<Vec<Arc<str>>>,
    schema_org_by: Option<TypesBy>,
    waive: Vec<(&'a str, Span)>,
    fields: IndexMap<Arc<str>, Field>,
    card: Option<Vec<Arc<str>>>,
    sort: Option<Sort>,
    rules: Vec<Rule>,
    facets: Option<Vec<facet::Written>>,
    compare: Option<Vec<Arc<str>>>,
    fact_sheet: Option<bool>,
    names: Option<Vec<Arc<str>>>,
    exports: Option<Vec<Arc<str>>>,
    lists: Option<Vec<Arc<str>>>,
    lists_of: Option<Arc<str>>,
    lists_where: Option<Vec<Match>>,
    partners: Option<Partners>,
    course: Option<Course>,
    template: Option<Arc<str>>,
}

fn draft<'a>(table: &'a Table, span: Span, found: &mut Vec<Diagnostic>) -> Option<Draft<'a>> {
    let mut form = Form::new(table, span, "");
    let id: Arc<str> = form.need_text("id", found)?.into();
    let strings = |list: Option<Vec<(&str, Span)>>| list.map(|l| l.into_iter().map(|(t, _)| Arc::from(t)).collect());
    let draft = Draft {
        is_abstract: form.bool("abstract", found).unwrap_or(false),
        extends: form.take("extends").and_then(|node| Some((node.text()?, node.span))),
        schema_org: schema_org(&mut form, found),
        schema_org_by: schema_org_by(&mut form, found),
        waive: form.texts("waive", found).unwrap_or_default(),
        fields: form.take("fields").map_or_else(IndexMap::new, |node| fields(node, &id, "fields/", found)),
        card: strings(form.texts("card", found)),
        sort: form.text("sort", found).map(sort),
        rules: rules::read(&mut form, found),
        facets: facet::read(&mut form, found),
        compare: strings(form.texts("compare", found)),
        fact_sheet: form.bool("fact_sheet", found),
        names: strings(form.texts("names", found)),
        exports: exports(&mut form, found),
        lists: strings(form.texts("lists", found)),
        lists_of: form.text("lists_of", found).map(Arc::from),
        lists_where: partners::matches(&mut form, found),
        partners: partners::read(&mut form, found),
        course: partners::course(&mut form, found),
        template: form.text("template", found).map(Arc::from),
        id,
        span,
    };
    // The section that shipped kinds usually fill; the section's own index decides.
    form.take("section");
    form.finish(found);
    Some(draft)
}

/// One type or several.
fn schema_org(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Vec<Arc<str>>> {
    let node = form.take("schema_org")?;
    let nodes = node.list().unwrap_or(std::slice::from_ref(node));
    let mut types = Vec::new();
    for node in nodes {
        match node.text() {
            Some(text) => types.push(text.into()),
            None => found.push(wrong(node, "schema_org", "the name of a schema.org type")),
        }
    }
    Some(types)
}

/// `schema_org_by.type = { fair = "ExhibitionEvent" }`: another type by the value of one field.
fn schema_org_by(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<TypesBy> {
    let node = form.take("schema_org_by")?;
    let mut by = Form::of(node, "schema_org_by/", found)?;
    let (field, node) = by.rest().entries().first()?;
    let mut form = Form::of(node, &format!("schema_org_by/{}/", field.name), found)?;
    let mut types = BTreeMap::new();
    for (value, node) in form.rest().entries() {
        match node.text() {
            Some(text) => drop(types.insert(Arc::from(value.name.as_str()), Arc::from(text))),
            None => found.push(wrong(node, &value.name, "the name of a schema.org type")),
        }
    }
    Some(TypesBy { field: field.name.as_str().into(), types })
}

/// `title`, `next`, `nav_order` (a number), or the name of a date field.
pub(super) fn sort(text: &str) -> Sort {
    match text {
        "title" => Sort::Title,
        "next" => Sort::Next,
        "nav_order" => Sort::Number(text.into()),
        field => Sort::Newest(field.into()),
    }
}

/// Formats, each of which there must be.
fn exports(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Vec<Arc<str>>> {
    let mut formats: Vec<Arc<str>> = Vec::new();
    for (format, span) in form.texts("exports", found)? {
        if EXPORTS.contains(&format) {
            formats.push(format.into());
            continue;
        }
        let finding = Diagnostic::at(&UNKNOWN_CHOICE, span).arg("field", "exports").arg("written", format);
        let finding = finding.arg("known", EXPORTS.join(", "));
        found.push(match nearest(format, EXPORTS.iter().copied()) {
            Some(near) => finding.fix(span, format!("\"{near}\"")),
            None => finding,
        });
    }
    Some(formats)
}

/// Reads a table of fields of `kind`.
fn fields(node: &Node, kind: &str, prefix: &str, found: &mut Vec<Diagnostic>) -> IndexMap<Arc<str>, Field> {
    let mut fields = IndexMap::new();
    let Some(table) = node.table() else {
        found.push(wrong(node, prefix.trim_end_matches('/'), "a table of fields"));
        return fields;
    };
    for (key, node) in table.entries() {
        let prefix = format!("{prefix}{}/", key.name);
        if let Some(mut form) = Form::of(node, &prefix, found) {
            let field = field(&mut form, &key.name, kind, &prefix, found);
            form.finish(found);
            fields.extend(field.map(|field| (Arc::from(key.name.as_str()), field)));
        }
    }
    fields
}

fn field(form: &mut Form<'_>, name: &str, kind: &str, prefix: &str, found: &mut Vec<Diagnostic>) -> Option<Field> {
    let type_node = form.need("type", found)?;
    let written = type_node.text().unwrap_or_default();
    let ty = field_type(written, type_node, form, name, kind, prefix, found)?;
    Some(Field {
        ty,
        required: form.bool("required", found).unwrap_or(false),
        translated: form.bool("translated", found).unwrap_or(false),
        group: form.text("group", found).unwrap_or("overview").into(),
        label: form.text("label", found).map_or_else(|| format!("field-{}", name.replace('_', "-")).into(), Arc::from),
        schema_org: form.text("schema_org", found).map(Arc::from),
    })
}

fn field_type(
    written: &str,
    node: &Node,
    form: &mut Form<'_>,
    name: &str,
    kind: &str,
    prefix: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<FieldType> {
    let strings = |list: Option<Vec<(&str, Span)>>| -> Vec<Arc<str>> {
        list.unwrap_or_default().into_iter().map(|(text, _)| text.into()).collect()
    };
    let vocabulary_default = || Arc::from(name.replace('_', "-"));
    Some(match written {
        "text" => FieldType::Text { max: form.integer("max", 1, 100_000, found).map(|n| n as usize) },
        "prose" => FieldType::Prose,
        "bool" => FieldType::Bool,
        "integer" => FieldType::Integer {
            min: form.integer("min", i64::MIN, i64::MAX, found).unwrap_or(i64::MIN),
            max: form.integer("max", i64::MIN, i64::MAX, found).unwrap_or(i64::MAX),
        },
        "decimal" => FieldType::Decimal,
        "year" => FieldType::Year,
        "month" => FieldType::Month,
        "choice" => FieldType::Choice {
            choices: strings(form.texts("choices", found)),
            vocabulary: form.text("vocabulary", found).map_or_else(vocabulary_default, Arc::from),
        },
        "term" => FieldType::Term { vocabulary: form.need_text("vocabulary", found)?.into() },
        "reference" => FieldType::Reference { kind: form.need_text("kind", found)?.into() },
        "date" => FieldType::Date,
        "moment" => FieldType::Moment,
        "date-range" => FieldType::DateRange,
        "instant" => FieldType::Instant,
        "email" => FieldType::Email,
        "phone" => FieldType::Phone,
        "url" => FieldType::Url,
        "money" => FieldType::Money,
        "money-range" => FieldType::MoneyRange,
        "quantity" => FieldType::Quantity { units: strings(form.texts("units", found)) },
        "share" => FieldType::Share,
        "coordinates" => FieldType::Coordinates,
        "image" => FieldType::Image,
        "file" => FieldType::File,
        "contact" => FieldType::Contact,
        "code" => FieldType::Code { schemes: strings(form.texts("schemes", found)) },
        "language" => FieldType::Language,
        "country" => FieldType::Country,
        "timezone" => FieldType::Timezone,
        "source-ref" => FieldType::SourceRef,
        "same-as" => FieldType::SameAs,
        "slug" => FieldType::Slug,
        "person" => FieldType::Person,
        "edition" => FieldType::Edition,
        "recurrence" => FieldType::Recurrence,
        "figure" => FieldType::Figure,
        "any" => FieldType::Any,
        "list" => {
            let of = form.need("of", found)?;
            let inner = of.text().unwrap_or_default();
            if inner == "list" {
                found.push(Diagnostic::at(&BAD_KIND, of.span).arg("reason", "a list of lists is not a field type"));
                return None;
            }
            FieldType::List(Box::new(field_type(inner, of, form, name, kind, prefix, found)?))
        }
        "record" => FieldType::Record(Arc::new(fields(form.need("fields", found)?, kind, prefix, found))),
        other => {
            let finding = Diagnostic::at(&UNKNOWN_CHOICE, node.span).arg("field", format!("{prefix}type"));
            let finding = finding.arg("written", other).arg("known", TYPE_NAMES.join(", "));
            found.push(match nearest(other, TYPE_NAMES.iter().copied()) {
                Some(near) => finding.fix(node.span, format!("\"{near}\"")),
                None => finding,
            });
            return None;
        }
    })
}

/// Gives `id` what it extends; the parent's fields come first.
fn resolve(
    id: &Arc<str>,
    drafts: &BTreeMap<Arc<str>, Draft<'_>>,
    done: &mut BTreeMap<Arc<str>, Arc<Kind>>,
    above: &mut BTreeSet<Arc<str>>,
    found: &mut Vec<Diagnostic>,
) -> Option<Arc<Kind>> {
    if let Some(kind) = done.get(id) {
        return Some(kind.clone());
    }
    let draft = drafts.get(id)?;
    if !above.insert(id.clone()) {
        found.push(Diagnostic::at(&BAD_KIND, draft.span).arg("reason", format!("`{id}` extends itself")));
        return None;
    }
    let (parent_id, span) = match draft.extends {
        Some((name, span)) => (name, span),
        None if draft.is_abstract => ("none", draft.span),
        None => ("common", draft.span),
    };
    let parent = match parent_id {
        "none" => None,
        name => {
            let parent = resolve(&name.into(), drafts, done, above, found);
            if parent.is_none() && !drafts.contains_key(name) {
                found.push(Diagnostic::at(&BAD_KIND, span).arg("reason", format!("there is no kind `{name}` to extend")));
            }
            parent
        }
    };
    let kind = Arc::new(merge(draft, parent.as_deref(), found));
    done.insert(id.clone(), kind.clone());
    Some(kind)
}

fn merge(draft: &Draft<'_>, parent: Option<&Kind>, found: &mut Vec<Diagnostic>) -> Kind {
    let mut fields = parent.map(|kind| kind.fields.clone()).unwrap_or_default();
    for (name, span) in &draft.waive {
        match fields.get_mut(*name) {
            Some(field) => field.required = false,
            None => found.push(Diagnostic::at(&BAD_KIND, *span).arg("reason", format!("there is no field `{name}` to waive"))),
        }
    }
    for (name, field) in &draft.fields {
        fields.insert(name.clone(), field.clone());
    }
    let inherited = |of: fn(&Kind) -> &Vec<Arc<str>>| parent.map(of).cloned().unwrap_or_default();
    let mut rules = parent.map(|kind| kind.rules.clone()).unwrap_or_default();
    rules.extend(draft.rules.iter().filter(|rule| !parent.is_some_and(|kind| kind.rules.contains(rule))).cloned());
    let facets = match &draft.facets {
        Some(written) => facet::resolve(&draft.id, written, &fields, found),
        None => parent.map(|kind| kind.facets.clone()).unwrap_or_default(),
    };
    Kind {
        id: draft.id.clone(),
        extends: parent.map(|kind| kind.id.clone()).filter(|id| &**id != "common"),
        schema_org: draft.schema_org.clone().unwrap_or_else(|| inherited(|kind| &kind.schema_org)),
        schema_org_by: draft.schema_org_by.clone().or_else(|| parent.and_then(|kind| kind.schema_org_by.clone())),
        fields,
        card: draft.card.clone().unwrap_or_else(|| inherited(|kind| &kind.card)),
        sort: draft.sort.clone().or_else(|| parent.map(|kind| kind.sort.clone())).unwrap_or(Sort::Title),
        rules,
        facets,
        compare: draft.compare.clone().unwrap_or_else(|| inherited(|kind| &kind.compare)),
        fact_sheet: draft.fact_sheet.or_else(|| parent.map(|kind| kind.fact_sheet)).unwrap_or(false),
        names: draft.names.clone().unwrap_or_else(|| inherited(|kind| &kind.names)),
        exports: draft.exports.clone().unwrap_or_else(|| inherited(|kind| &kind.exports)),
        lists: draft.lists.clone().unwrap_or_else(|| inherited(|kind| &kind.lists)),
        lists_of: draft.lists_of.clone().or_else(|| parent.and_then(|kind| kind.lists_of.clone())),
        lists_where: draft.lists_where.clone().or_else(|| parent.map(|kind| kind.lists_where.clone())).unwrap_or_default(),
        partners: draft.partners.clone().or_else(|| parent.and_then(|kind| kind.partners.clone())),
        course: draft.course.clone().or_else(|| parent.and_then(|kind| kind.course.clone())),
        template: draft.template.clone().or_else(|| parent.and_then(|kind| kind.template.clone())),
        span: draft.span,
    }
}

/// What kinds name must exist: vocabularies, kinds of references, card fields.
fn check(kinds: &Kinds, found: &mut Vec<Diagnostic>) {
    for kind in kinds.kinds.values() {
        for (name, field) in &kind.fields {
            check_type(kind, name, &field.ty, kinds, found);
        }
        facet::check(kind, kinds, found);
        partners::check(kind, kinds, found);
        let card = kind.card.iter().map(|name| ("card", name));
        let rules = kind.rules.iter().flat_map(|rule| rule.fields().into_iter().map(|name| ("rules", name)));
        let by = kind.schema_org_by.iter().map(|by| ("schema_org_by", &by.field));
        let compare = kind.compare.iter().map(|name| ("compare", name));
        let names = kind.names.iter().map(|name| ("names", name));
        let lists = kind.lists_of.iter().map(|name| ("lists_of", name));
        for (what, name) in card.chain(rules).chain(by).chain(lists).chain(compare).chain(names) {
            if kind.field_at(name).is_none() {
                let reason = format!("`{what}` of {} names `{name}`, which is no field of it", kind.id);
                found.push(Diagnostic::at(&BAD_KIND, kind.span).arg("reason", reason));
            }
        }
    }
}

fn check_type(kind: &Kind, name: &str, ty: &FieldType, kinds: &Kinds, found: &mut Vec<Diagnostic>) {
    let reason = match ty {
        FieldType::Term { vocabulary } if !kinds.vocabularies.contains_key(vocabulary) => {
            format!("`{name}` names the vocabulary `{vocabulary}`, which no file in kinds/terms describes")
        }
        FieldType::Reference { kind } if !kinds.kinds.contains_key(kind) => {
            format!("`{name}` refers to the kind `{kind}`, which no file in kinds describes")
        }
        FieldType::Choice { choices, .. } if choices.is_empty() => format!("`{name}` is a choice without `choices`"),
        FieldType::List(of) => return check_type(kind, name, of, kinds, found),
        FieldType::Record(fields) => {
            return fields.iter().for_each(|(name, field)| check_type(kind, name, &field.ty, kinds, found));
        }
        _ => return,
    };
    found.push(Diagnostic::at(&BAD_KIND, kind.span).arg("reason", reason));
}
