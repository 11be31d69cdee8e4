//! The review sheet as plain text, for the terminal.

use super::Review;

/// The sheet of `review` as text.
pub fn text(review: &Review) -> String {
    let mut lines = vec![
        format!("{}: {}", review.word("review-title"), review.title),
        format!("{} · {} · {}", review.kind, review.status, review.path),
        format!("{}: {}", review.word("review-approval"), review.standing_words),
    ];
    lines.extend(review.approval.iter().map(|fact| format!("    {}: {}", fact.label, fact.value)));
    lines.push(format!("{}: {}", review.word("review-digest"), review.digest));
    let heading = |lines: &mut Vec<String>, key: &str| lines.extend([String::new(), format!("== {}", review.word(key))]);
    heading(&mut lines, "review-changes");
    changes(review, &mut lines);
    heading(&mut lines, "review-facts");
    lines.extend(review.facts.iter().map(|fact| format!("{}: {}", fact.label, indented(&fact.value))));
    heading(&mut lines, "review-text");
    lines.push(if review.markdown.is_empty() { review.word("review-no-text").to_owned() } else { review.markdown.clone() });
    if !review.sources.is_empty() {
        heading(&mut lines, "review-sources");
        lines.extend(review.sources.iter().zip(1..).map(|(source, number)| format!("{number}. {source}")));
    }
    lines.join("\n") + "\n"
}

fn changes(review: &Review, lines: &mut Vec<String>) {
    let Some(difference) = &review.difference else {
        lines.push(review.word("review-changes-first").to_owned());
        return;
    };
    if difference.is_empty() {
        lines.push(review.word("review-changes-none").to_owned());
    }
    if difference.series {
        lines.push(review.word("review-changes-series").to_owned());
    }
    for fact in &difference.facts {
        let side = |value: &Option<String>| value.as_deref().map_or_else(|| "–".to_owned(), indented);
        lines.push(format!("{}: {} → {}", fact.label, side(&fact.before), side(&fact.after)));
    }
    for paragraph in &difference.text {
        let pieces = paragraph.iter().map(|piece| match piece.what {
            "removed" => format!("[-{}-]", piece.text),
            "added" => format!("{{+{}+}}", piece.text),
            _ => piece.text.clone(),
        });
        lines.extend([String::new(), pieces.collect::<String>()]);
    }
}

/// A value of several lines, below its label.
fn indented(value: &str) -> String {
    value.replace('\n', "\n    ")
}
