//! Feeds as JSON Feed 1.1 (jsonfeed.org/version/1.1): what the Atom feeds hold, under the same ids. Knows the format; what a feed
//! holds is decided by its entries.

use serde_json::{Map, Value as Json, json};

use super::entries::{Feed, Item};
use crate::render::artifact::Artifact;

/// What a JSON Feed calls its version.
const VERSION: &str = "https://jsonfeed.org/version/1.1";

/// The file of a feed.
pub(super) fn artifact(feed: &Feed<'_>) -> Option<Artifact> {
    super::artifact(&feed.json.0, format!("{:#}\n", Json::from(document(feed))))
}

fn document(feed: &Feed<'_>) -> Map<String, Json> {
    let mut all = Map::new();
    let mut put = |name: &str, value: Json| drop(all.insert(name.to_owned(), value));
    put("version", VERSION.into());
    put("title", feed.head.map_or(&*feed.author, |head| &head.title).into());
    if let Some(head) = feed.head {
        put("description", (&*head.summary).into());
    }
    put("home_page_url", feed.page.as_str().into());
    put("feed_url", feed.json.1.as_str().into());
    put("authors", json!([{ "name": feed.author }]));
    put("language", feed.lang.as_str().into());
    put("items", feed.items.iter().map(|one| Json::from(item(one))).collect());
    all
}

fn item(item: &Item) -> Map<String, Json> {
    let mut all = Map::new();
    let mut put = |name: &str, value: Json| drop(all.insert(name.to_owned(), value));
    put("id", item.id.as_str().into());
    put("url", item.page.as_str().into());
    put("title", item.title.as_str().into());
    // An item must have a content; the page has more than the summary, which its readers are led to.
    put("content_text", item.summary.as_str().into());
    put("summary", item.summary.as_str().into());
    if let Some(published) = &item.published {
        put("date_published", published.as_str().into());
    }
    put("date_modified", item.updated.as_str().into());
    if let Some(author) = &item.author {
        put("authors", json!([{ "name": author }]));
    }
    if let Some(label) = &item.illustrative {
        put("tags", json!([label]));
    }
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::locale::Lang;

    proptest! {
        #[test]
        fn a_text_comes_back_whole_in_one_member(title in "\\PC{0,80}", summary in any::<String>()) {
            let lang = Lang::parse("vi").unwrap();
            let address = ("vi/feed.json".to_owned(), "https://portal.example.org/vi/feed.json".to_owned());
            let one = Item {
                id: title.clone(),
                page: address.1.clone(),
                title: title.clone(),
                summary: summary.clone(),
                published: None,
                updated: "2026-01-01T00:00:00+07:00".to_owned(),
                author: Some(summary.clone()),
                illustrative: None,
            };
            let feed = Feed {
                id: String::new(),
                lang: &lang,
                head: None,
                author: title.clone(),
                updated: one.updated.clone(),
                page: address.1.clone(),
                atom: address.clone(),
                json: address,
                items: vec![one],
            };
            let written = artifact(&feed).unwrap();
            let read: Json = serde_json::from_slice(&written.bytes).unwrap();
            prop_assert_eq!(&read["title"], &Json::from(title.as_str()));
            let item = &read["items"][0];
            prop_assert_eq!(&item["title"], &Json::from(title));
            prop_assert_eq!(&item["content_text"], &Json::from(summary.as_str()));
            prop_assert_eq!(&item["authors"][0]["name"], &Json::from(summary));
        }
    }
}
