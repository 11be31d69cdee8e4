//! A node of JSON-LD that cannot hold a property its types do not have, and the text that may stand within a page.

use serde_json::{Map, Value as Json, json};

use super::vocabulary;

/// A thing under description.
#[derive(Clone, Debug)]
pub(super) struct Node {
    types: Vec<String>,
    members: Map<String, Json>,
}

impl Node {
    /// A thing of `types`; of none that schema.org has, a `Thing`.
    pub(super) fn new<T: Into<String>>(types: impl IntoIterator<Item = T>) -> Self {
        let mut types: Vec<String> = types.into_iter().map(Into::into).filter(|name| vocabulary::is_type(name)).collect();
        if types.is_empty() {
            types.push("Thing".to_owned());
        }
        Self { types, members: Map::new() }
    }

    /// With the address that names it.
    #[must_use]
    pub(super) fn id(mut self, id: &str) -> Self {
        self.members.insert("@id".to_owned(), id.into());
        self
    }

    /// With a property.
    #[must_use]
    pub(super) fn with(mut self, property: &str, value: impl Into<Json>) -> Self {
        self.put(property, value);
        self
    }

    /// Whether its types have `property`.
    pub(super) fn accepts(&self, property: &str) -> bool {
        self.types.iter().any(|name| vocabulary::has(name, property))
    }

    /// Whether one of its types is `ancestor` or below it.
    pub(super) fn is_a(&self, ancestor: &str) -> bool {
        self.types.iter().any(|name| vocabulary::is_a(name, ancestor))
    }

    /// Whether it has the property already.
    pub(super) fn has(&self, property: &str) -> bool {
        self.members.contains_key(property)
    }

    /// Adds a value to a property. Nothing is added that is empty, or that the types have no place for.
    pub(super) fn put(&mut self, property: &str, value: impl Into<Json>) {
        let value = value.into();
        let empty = match &value {
            Json::Null => true,
            Json::String(text) => text.is_empty(),
            Json::Array(items) => items.is_empty(),
            _ => false,
        };
        if empty || !self.accepts(property) {
            return;
        }
        match self.members.get_mut(property) {
            None => drop(self.members.insert(property.to_owned(), single(value))),
            Some(known) => {
                let mut all = listed(known.take());
                all.extend(listed(value).into_iter().filter(|new| !all.contains(new)).collect::<Vec<_>>());
                *known = single(Json::Array(all));
            }
        }
    }

    /// Adds a property to the thing that `property` is about, which is of type `kind` if it has not been told of yet.
    pub(super) fn put_within(&mut self, property: &str, kind: &str, inner: &str, value: Json) {
        match self.members.get_mut(property) {
            Some(Json::Object(known)) => drop(known.insert(inner.to_owned(), value)),
            _ => self.put(property, Self::new([kind]).with(inner, value)),
        }
    }

    /// Says a property anew.
    pub(super) fn set(&mut self, property: &str, value: impl Into<Json>) {
        self.members.remove(property);
        self.put(property, value);
    }
}

/// A list of one is that one.
fn single(value: Json) -> Json {
    match value {
        Json::Array(mut items) if items.len() == 1 => items.remove(0),
        other => other,
    }
}

fn listed(value: Json) -> Vec<Json> {
    match value {
        Json::Array(items) => items,
        other => vec![other],
    }
}

impl From<Node> for Json {
    fn from(node: Node) -> Self {
        let mut members = Map::new();
        members.insert("@type".to_owned(), single(node.types.into()));
        members.extend(node.members);
        Self::Object(members)
    }
}

/// A reference to a node that is described elsewhere.
pub(super) fn pointer(id: &str) -> Json {
    json!({ "@id": id })
}

/// The graph of a page as text that is safe inside a `script` element: no `<` can end it, no `&` is a reference, and no line
/// separator breaks it.
pub(super) fn script(nodes: Vec<Json>) -> String {
    // Values of JSON can always be written.
    let graph = serde_json::to_string(&json!({ "@context": "https://schema.org", "@graph": nodes })).unwrap_or_default();
    let mut safe = String::with_capacity(graph.len() + 64);
    let mut rest = graph.as_str();
    while let Some(at) = memchr::memchr3(b'<', b'>', b'&', rest.as_bytes()) {
        safe.push_str(&rest[..at]);
        safe.push_str(match rest.as_bytes()[at] {
            b'<' => "\\u003c",
            b'>' => "\\u003e",
            _ => "\\u0026",
        });
        rest = &rest[at + 1..];
    }
    safe.push_str(rest);
    // Few texts have any character that begins as the separators do.
    if memchr::memmem::find(safe.as_bytes(), b"\xe2\x80").is_some() {
        safe = safe.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    }
    safe
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn nothing_in_a_text_leaves_its_script() {
        let odd = "</script><!-- & \u{2028}\u{2029} \\ \" é";
        let text = script(vec![Node::new(["Thing"]).with("name", odd).into()]);
        assert!(!text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
        let back: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(back["@graph"][0]["name"], odd);
    }

    #[test]
    fn a_property_that_the_type_has_not_is_never_told() {
        let mut node = Node::new(["Festival", "Nonsense"]);
        node.put("publisher", "x");
        node.put("nonsense", "x");
        node.put("name", "");
        node.put("sameAs", "a");
        node.put("sameAs", vec!["a", "b"]);
        assert_eq!(Json::from(node), json!({ "@type": "Festival", "sameAs": ["a", "b"] }));
    }
}
