//! What a printed fact sheet has beside its page: whom to turn to. Knows the fields by which an office is reached; must never know
//! how a sheet is laid out.

use super::{
    portal::EntryId,
    teller::Teller,
    view::{Fact, FactSheet, Shown},
};
use crate::model::{
    Entry,
    value::{Contact, Value},
};

/// Group of fields that tell how to reach an office.
const GROUP: &str = "contact";

/// Properties of schema.org by which a stranger reaches an office, as its card for address books has them.
const REACHES: &[&str] = &["address", "telephone", "email"];

impl<'p> Teller<'p> {
    /// The sheet of `entry`, when its kind is printed as one: its own contact and the office behind it, else the first office that it
    /// names to turn to, else the one that answers for it.
    pub(super) fn fact_sheet(&mut self, entry: &'p Entry) -> Option<FactSheet> {
        if !entry.kind.fact_sheet {
            return None;
        }
        let named = entry.kind.fields.iter().filter(|(_, field)| &*field.group == GROUP).filter_map(|(name, _)| entry.fact(name));
        let named: Vec<&'p Value> = named.map(|fact| &fact.value).collect();
        let own = named.iter().find_map(|value| match value {
            Value::Contact(contact) => Some(contact),
            _ => None,
        });
        let mut contact = own.map(|own| self.own_contact(entry, own)).unwrap_or_default();
        let offices = own.into_iter().filter_map(|own| own.organisation.as_ref());
        let offices = offices.chain(named.iter().filter_map(|value| match value {
            Value::Reference(reference) => Some(reference),
            _ => None,
        }));
        let owner = entry.references("owner").first().map(|(owner, _)| *owner);
        let office = offices.chain(owner).find_map(|reference| self.portal.find(reference));
        if let Some(id) = office {
            for fact in self.ways_to_reach(id) {
                // The entry's own mailbox is the one that is meant.
                let told = contact.iter().any(|known| kind_of(known) == kind_of(&fact) && kind_of(&fact).is_some());
                contact.extend((!told).then_some(fact));
            }
        }
        Some(FactSheet { office: office.and_then(|id| self.link(id)), contact })
    }

    /// A contact without its office, which stands over it.
    fn own_contact(&self, entry: &Entry, contact: &Contact) -> Vec<Fact> {
        match self.contact(entry, contact) {
            Shown::Record { facts } => facts.into_iter().filter(|fact| fact.field != "organisation").collect(),
            _ => Vec::new(),
        }
    }

    fn ways_to_reach(&mut self, id: EntryId) -> Vec<Fact> {
        let office = self.portal.entry(id);
        let mut facts = Vec::new();
        for (name, field) in office.kind.fields.iter().filter(|(_, field)| &*field.group == GROUP) {
            let reaches = field.schema_org.as_deref().is_some_and(|property| REACHES.contains(&property));
            if let Some(fact) = office.fact(name).filter(|_| reaches) {
                facts.extend(self.fact(office, name, name, field, &fact.value));
            }
        }
        facts
    }
}

/// `mailto` or `tel`, of a way to reach somebody.
fn kind_of(fact: &Fact) -> Option<&str> {
    match &fact.value {
        Shown::Url { href, .. } => href.split_once(':').map(|(scheme, _)| scheme),
        _ => None,
    }
}
