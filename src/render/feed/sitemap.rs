//! `sitemap.xml` after the protocol of sitemaps.org 0.9, with the hreflang sets of the pages. Knows which pages stand from the
//! graph; never a page's content.

use super::{artifact, xml::Xml};
use crate::{
    graph::{Planned, Portal, Standing},
    locale::PartialDate,
    render::artifact::Artifact,
};

/// The namespace of sitemaps.
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// How much one file may hold.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// Addresses.
    addresses: usize,
    /// Bytes, uncompressed.
    bytes: usize,
}

/// What the protocol allows.
const LIMITS: Limits = Limits { addresses: 50_000, bytes: 52_428_800 };

/// The sitemap: one file, or an index over several when it would hold more than the protocol allows.
pub fn artifacts(portal: &Portal, plan: &[Planned]) -> Vec<Artifact> {
    let standing: Vec<Standing> = plan.iter().filter_map(|page| portal.standing(&page.key)).collect();
    let files = split(&standing, LIMITS);
    if let [only] = files.as_slice() {
        return artifact("sitemap.xml", file(only)).into_iter().collect();
    }
    let mut index = Xml::new("sitemapindex", &[("xmlns", NAMESPACE)]);
    let mut all = Vec::new();
    for (pages, number) in files.iter().zip(1..) {
        let path = format!("sitemap-{number}.xml");
        index.open("sitemap", &[]);
        index.leaf("loc", &[], &portal.url(&path));
        last_modified(&mut index, pages.iter().filter_map(|page| page.last_modified).max_by_key(|date| date.last_day()));
        index.close();
        all.extend(artifact(&path, file(pages)));
    }
    all.extend(artifact("sitemap.xml", index.finish()));
    all
}

/// The pages of each file, in order; at least one file.
fn split(standing: &[Standing], limits: Limits) -> Vec<&[Standing]> {
    let frame = file(&[]).len();
    let (mut files, mut start, mut bytes) = (Vec::new(), 0, frame);
    for (at, page) in standing.iter().enumerate() {
        let size = file(std::slice::from_ref(page)).len() - frame;
        if at > start && (at - start == limits.addresses || bytes + size > limits.bytes) {
            files.push(&standing[start..at]);
            (start, bytes) = (at, frame);
        }
        bytes += size;
    }
    files.push(&standing[start..]);
    files
}

fn file(pages: &[Standing]) -> String {
    let mut xml = Xml::new("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]);
    for page in pages {
        xml.open("url", &[]);
        xml.leaf("loc", &[], &page.url);
        last_modified(&mut xml, page.last_modified);
        for other in &page.alternates {
            xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", &other.hreflang), ("href", &other.url)]);
        }
        xml.close();
    }
    xml.finish()
}

/// A date as precise as it is known: the profile of ISO 8601 that the protocol names has years, months and days.
fn last_modified(xml: &mut Xml, date: Option<PartialDate>) {
    if let Some(date) = date {
        xml.leaf("lastmod", &[], &date.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: usize) -> Standing {
        Standing { url: format!("https://example.org/{number:03}/"), alternates: Vec::new(), last_modified: None }
    }

    #[test]
    fn files_keep_to_both_limits_and_lose_no_page() {
        let pages: Vec<Standing> = (0..10).map(page).collect();
        let sizes = |limits| split(&pages, limits).iter().map(|file| file.len()).collect::<Vec<_>>();
        assert_eq!(sizes(Limits { addresses: 4, bytes: 1_000_000 }), [4, 4, 2]);
        let three = file(&pages[..3]).len();
        assert_eq!(sizes(Limits { addresses: 100, bytes: three }), [3, 3, 3, 1]);
        assert_eq!(sizes(Limits { addresses: 100, bytes: three + 1 }), [3, 3, 3, 1]);
        assert_eq!(sizes(LIMITS), [10]);
        assert_eq!(split(&[], LIMITS).len(), 1);
    }
}
