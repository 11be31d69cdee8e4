//! Whom to turn to, identifiers, persons in office.

use std::sync::Arc;

use super::{Place, Reading};
use crate::{
    diag::Diagnostic,
    model::{
        codes::PERSON_WITHOUT_BASIS,
        form::Form,
        value::{Code, Contact, Person},
    },
    parse::Node,
};

impl Reading<'_> {
    pub(in crate::model) fn contact(&mut self, node: &Node, place: &Place) -> Option<Contact> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let role = form.need("role", &mut self.found).and_then(|node| self.text(node, &place.inside("role", true), Some(120)));
        let organisation = form
            .take("organisation")
            .and_then(|node| self.reference(node, &place.inside("organisation", false), &"organisation".into()));
        let mailbox = form.take("mailbox").and_then(|node| self.email(node, &place.inside("mailbox", false)));
        let phone = form.take("phone").and_then(|node| self.phone(node, &place.inside("phone", false)));
        if mailbox.is_none() && phone.is_none() && organisation.is_none() {
            let missing = form.missing("mailbox");
            self.found.push(missing);
        }
        form.finish(&mut self.found);
        Some(Contact { role: role?, organisation, mailbox, phone })
    }

    pub(in crate::model) fn code(&mut self, node: &Node, place: &Place, schemes: &[Arc<str>]) -> Option<Code> {
        // With one possible scheme the bare code says it all.
        if let (None, [scheme]) = (node.table(), schemes) {
            let value = self.code_of(node, place, scheme)?;
            return Some(Code { scheme: scheme.clone(), value, valid_from: None, valid_to: None });
        }
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let scheme =
            form.need("scheme", &mut self.found).and_then(|node| self.one_of(node, &place.inside("scheme", false), schemes));
        let value = form.need("value", &mut self.found);
        let value =
            value.and_then(|node| self.code_of(node, &place.inside("value", false), scheme.as_deref().unwrap_or_default()));
        let valid_from = form.take("valid_from").and_then(|node| self.date(node, &place.inside("valid_from", false)));
        let valid_to = form.take("valid_to").and_then(|node| self.date(node, &place.inside("valid_to", false)));
        form.finish(&mut self.found);
        Some(Code { scheme: scheme?, value: value?, valid_from, valid_to })
    }

    /// A code as its scheme writes it: subheadings of the Harmonized System have six digits, the first two a chapter (01–97).
    fn code_of(&mut self, node: &Node, place: &Place, scheme: &str) -> Option<Arc<str>> {
        let code = self.word(node, place, "a code")?;
        let chapter = code.get(..2).and_then(|chapter| chapter.parse::<u8>().ok()).unwrap_or(0);
        let six = code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit());
        // Chapter 77 is kept for later use.
        if scheme.starts_with("hs-") && !(six && (1..=97).contains(&chapter) && chapter != 77) {
            let reason = format!("`{code}` is no subheading of the Harmonized System");
            return self.bad(node.span, place, &reason, "write its six digits in quotation marks, as in \"081090\"");
        }
        Some(code)
    }

    /// A person is named by law or by consent, never else.
    pub(in crate::model) fn person(&mut self, node: &Node, place: &Place) -> Option<Person> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let id = form.take("id").and_then(Node::scalar).unwrap_or("?").to_owned();
        let place = place.inside(&id, false);
        let name: Option<Arc<str>> = form.need_text("name", &mut self.found).map(Arc::from);
        let title = form.need("title", &mut self.found).and_then(|node| self.text(node, &place.inside("title", true), Some(200)));
        let basis = form.text("legal_basis", &mut self.found).is_some();
        let consent = form.take("consent").and_then(|node| self.date(node, &place.inside("consent", false))).is_some();
        if !basis && !consent {
            let name = name.as_deref().unwrap_or("?");
            self.found.push(Diagnostic::at(&PERSON_WITHOUT_BASIS, node.span).arg("name", name));
        }
        form.finish(&mut self.found);
        Some(Person { name: name?, title: title? })
    }
}
