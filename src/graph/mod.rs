//! Station 3: entries become the portal: translations, references, localities, terms, addresses, calendar, and the view of
//! every page. Sees no body text and no template.

mod address;
pub mod agenda;
pub mod answers;
pub mod calendar;
mod cards;
mod chart;
pub mod codes;
mod course;
pub mod datasets;
pub mod due;
mod entry_page;
mod facet;
mod fact_sheet;
mod facts;
pub mod figures;
pub mod findable;
mod icon;
mod links;
mod overview;
mod page;
pub mod pages;
mod partners;
pub mod policy;
pub mod portal;
pub mod poster;
pub mod prose;
pub mod route;
mod standing;
mod teller;
pub mod told;
pub mod view;
mod views;
pub mod words;

use std::collections::BTreeSet;

pub use codes::{CODES, LABEL_MISSING};
pub use due::{Cause, Change};
pub use icon::{ICONS, Icon};
pub use overview::Overview;
pub use pages::{PageKey, Planned};
pub use portal::{Attachment, Portal, Surroundings};
pub use poster::{POSTER_SIZE, POSTERS, Poster};
pub use standing::Standing;
pub use teller::picture_path;

use crate::{
    diag::{Checked, Diagnostic, FileId, Scope},
    model::Model,
};

/// Joins the entries of `model`. `errors` are the findings so far: a translation with an error is withheld before any address
/// is given out.
pub fn connect(model: Model, around: Surroundings, errors: &[Diagnostic]) -> Checked<(Portal, Vec<Planned>)> {
    let mut found = links::check(&model);
    if model.home.is_none() {
        found.push(Diagnostic::nowhere(&codes::NO_HOME).arg("lang", &model.settings.source_language));
    }
    let observed = figures::observe(&model);
    found.extend(figures::check(&model, &observed, around.clock.get()));
    let mut withheld = withheld(&model, errors.iter().chain(&found));
    withheld.extend(&model.gated);
    let portal = Portal::new(model, around, withheld, observed);
    found.extend(facet::check(&portal));
    let (plan, collisions) = pages::plan(&portal);
    found.extend(collisions);
    ((portal, plan), found)
}

/// Files of translations that have an error.
fn withheld<'d>(model: &Model, findings: impl Iterator<Item = &'d Diagnostic>) -> BTreeSet<FileId> {
    let files = findings.filter(|finding| finding.is_error()).filter_map(|finding| Some(finding.span?.file));
    files.filter(|file| model.scopes.get(file.0 as usize) == Some(&Scope::Translation)).collect()
}
