//! Why pages were rendered: what of all that they ask had another answer than in the build before.

use std::collections::{BTreeMap, BTreeSet};

use super::{Compared, data, search, theme::Theme};
use crate::{
    engine::asked::Question,
    graph::{
        Planned, Portal,
        told::{AllTold, Told},
    },
};

/// By the path of the page. What has several causes names each; what nothing is known of, none.
pub type Causes = BTreeMap<String, BTreeSet<Told>>;

/// Why each of `rendered` was.
pub(super) fn causes(
    portal: &Portal,
    plan: &[Planned],
    theme: &Theme,
    past: &Compared<'_>,
    rendered: impl Iterator<Item = String>,
) -> Causes {
    let told = told(portal, plan, theme);
    let finer: BTreeMap<Question, Question> = portal
        .model
        .entries()
        .iter()
        .flat_map(|entry| entry.texts().map(|text| (entry.of_head(&text.lang), entry.of_title(&text.lang))))
        .collect();
    let others = past.recalled.others();
    rendered.map(|page| (page.clone(), of_page(&page, &told, &finer, past, &others))).collect()
}

fn of_page(
    page: &str,
    told: &AllTold,
    titles: &BTreeMap<Question, Question>,
    past: &Compared<'_>,
    others: &dyn Fn(Question) -> bool,
) -> BTreeSet<Told> {
    let Some(changed) = past.recalled.changed(page) else {
        let key = if past.recalled.is_empty() { "cause-first" } else { "cause-new" };
        return BTreeSet::from([Told::new(key, "", "")]);
    };
    if changed.is_empty() {
        return BTreeSet::from([Told::new("cause-gone", "", "")]);
    }
    let known = |question: &Question| told.get(question).cloned().unwrap_or_else(|| Told::new("cause-no-longer", "", ""));
    let one = |question: &Question| match titles.get(question).filter(|title| others(**title)) {
        Some(title) => known(title),
        None => known(question),
    };
    let all: BTreeSet<Told> = changed.iter().map(one).collect();
    let exact: BTreeSet<Told> = all.iter().filter(|told| !told.general).cloned().collect();
    if exact.is_empty() { all } else { exact }
}

/// All that pages may ask, in words.
fn told(portal: &Portal, plan: &[Planned], theme: &Theme) -> AllTold {
    let mut all = portal.told(plan);
    all.extend(theme.told());
    all.insert(data::page::question(), Told::new("cause-data", "", ""));
    for lang in &portal.model.settings.languages {
        all.insert(search::question(lang), Told::new("cause-search", "", lang.as_str()));
        all.insert(crate::locale::words::question(lang), Told::new("cause-words", "", lang.as_str()));
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::render::fixture;

    #[test]
    fn every_question_about_a_portal_has_words() {
        let (portal, plan) = fixture::portal(&fixture::files(), None);
        let mut answers = portal.answers();
        answers.extend(portal.answers_of(&plan));
        let told = portal.told(&plan);
        let questions: Vec<_> = answers.questions().collect();
        assert!(questions.len() > 50, "{}", questions.len());
        let dumb = questions.into_iter().filter(|question| !told.contains_key(question)).count();
        assert_eq!(dumb, 0, "questions that `build --explain` could not tell");
    }
}
