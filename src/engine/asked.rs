//! What a step asks while it runs, so that it need not run again while every answer is the same. Knows questions and answers
//! as numbers only. A step must run on one thread: what another thread asks for it would not be heard.

use std::{
    cell::RefCell,
    collections::HashMap,
    hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher},
};

use serde::{Deserialize, Serialize};

/// A question that a step may ask, such as "what does this list hold?". Two questions are the same when
/// their numbers are; the number is that of the question's words, so that it means the same in the next build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Question(u64);

/// What the answer to a question was, as a digest; [`Answer::NONE`] when there was nothing to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Answer(u64);

impl Question {
    /// The question `sort` about `parts`.
    pub fn new(sort: &str, parts: &[&str]) -> Self {
        Self(number(&(sort, parts)))
    }

    /// The same question about a part of its subject.
    pub fn about(self, part: &str) -> Self {
        Self(number(&(self.0, part)))
    }
}

impl Answer {
    /// There is no such thing.
    pub const NONE: Self = Self(0);

    /// The digest of an answer. No answer has the digest of none.
    pub fn of(answer: &impl Hash) -> Self {
        Self(number(answer).max(1))
    }
}

/// Numbers are kept only together with the program's own digest, so that the hasher may be any that is the same within one
/// program.
fn number(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The answers to all questions that may be asked, at one moment.
#[derive(Debug, Default)]
pub struct Answers(HashMap<Question, Answer, BuildHasherDefault<Digested>>);

impl Answers {
    /// Notes an answer.
    pub fn note(&mut self, question: Question, answer: Answer) {
        self.0.insert(question, answer);
    }

    /// All questions that are answered.
    #[cfg(test)]
    pub(crate) fn questions(&self) -> impl Iterator<Item = Question> {
        self.0.keys().copied()
    }

    /// The answer to `question`.
    pub fn get(&self, question: Question) -> Answer {
        self.0.get(&question).copied().unwrap_or(Answer::NONE)
    }
}

impl Extend<(Question, Answer)> for Answers {
    fn extend<T: IntoIterator<Item = (Question, Answer)>>(&mut self, answers: T) {
        self.0.extend(answers);
    }
}

/// Questions are digests already.
#[derive(Debug, Default)]
pub(super) struct Digested(u64);

impl Hasher for Digested {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// A value that steps may look at only by asking for it.
#[derive(Clone, Debug)]
pub struct Asked<T> {
    question: Question,
    value: T,
}

impl<T> Asked<T> {
    /// `value`, as the answer to `question`.
    pub fn new(question: Question, value: T) -> Self {
        Self { question, value }
    }

    /// The value, asked for.
    pub fn get(&self) -> &T {
        ask(self.question);
        &self.value
    }

    /// The value, for a part of it whose question the caller asks, or where no step listens.
    pub fn part(&self) -> &T {
        &self.value
    }

    /// The value, to be changed before any step runs.
    pub fn part_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// What is asked.
    pub fn question(&self) -> Question {
        self.question
    }
}

thread_local! {
    static HEARD: RefCell<Option<Heard>> = const { RefCell::new(None) };
}

/// Notes that the step which runs on this thread has asked `question`; nothing when none is listened to.
pub fn ask(question: Question) {
    HEARD.with_borrow_mut(|heard| {
        // Most is asked again and again: the last few questions need not be kept twice.
        if let Some(heard) = heard.as_mut().map(|heard| &mut heard.asked)
            && !heard.iter().rev().take(4).any(|known| *known == question)
        {
            heard.push(question);
        }
    });
}

/// What a step asked and looked for in vain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Each question once, in order.
    pub asked: Vec<Question>,
    /// What it missed, as whoever was asked calls it; each once, in order.
    pub missed: Vec<(String, String)>,
}

/// Notes that the step which runs on this thread misses `what` of `whose`; a step that is recalled misses it still.
pub fn miss(whose: &str, what: &str) {
    HEARD.with_borrow_mut(|heard| heard.iter_mut().for_each(|heard| heard.missed.push((whose.to_owned(), what.to_owned()))));
}

/// Runs `step` and hears what it asks and misses.
pub fn heard<T>(step: impl FnOnce() -> T) -> (T, Heard) {
    let before = HEARD.replace(Some(Heard { asked: Vec::with_capacity(256), missed: Vec::new() }));
    let made = step();
    let mut inner = HEARD.replace(before).unwrap_or_default();
    // A step within a step: what the inner one asks, the outer one has asked too.
    HEARD.with_borrow_mut(|outer| {
        if let Some(outer) = outer {
            outer.asked.extend(&inner.asked);
            outer.missed.extend(inner.missed.iter().cloned());
        }
    });
    inner.asked.sort_unstable();
    inner.asked.dedup();
    inner.missed.sort_unstable();
    inner.missed.dedup();
    (made, inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_heard_and_nothing_else() {
        let question = |name: &str| Question::new("thing", &[name]);
        ask(question("before"));
        let ((), asked) = heard(|| {
            ask(question("b"));
            ask(question("a"));
            ask(question("b"));
            let ((), inner) = heard(|| ask(question("c")));
            assert_eq!(inner.asked, [question("c")]);
            miss("one", "word");
        });
        let mut expected = vec![question("a"), question("b"), question("c")];
        expected.sort();
        assert_eq!(asked.asked, expected);
        assert_eq!(asked.missed, [("one".to_owned(), "word".to_owned())]);
        ask(question("after"));
        assert_eq!(heard(|| ()).1, Heard::default());
    }

    #[test]
    fn questions_and_answers_are_told_apart() {
        let (one, other) = (Question::new("list", &["a", "bc"]), Question::new("list", &["ab", "c"]));
        assert_ne!(one, other);
        assert_ne!(one.about("vi"), one);
        let mut answers = Answers::default();
        answers.note(one, Answer::of(&["x"]));
        assert_eq!(answers.get(one), Answer::of(&["x"]));
        assert_eq!(answers.get(other), Answer::NONE);
        assert_ne!(Answer::of(&0_u64), Answer::NONE);
    }
}
