//! What stands for a page where people share its address: the words and the picture of which one file is drawn. Knows entries and
//! words, and what the file is called before there is one; never how it is drawn.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    cards::images,
    overview::Overview,
    pages::{PageKey, Planned},
    portal::{EntryId, Portal},
    teller::Teller,
    view::{Cover, SharedPicture},
};
use crate::{
    diag::{FileId, Span},
    engine::Digest,
    locale::Lang,
    model::{Entry, LocalText},
};

/// Pixels from side to side, and from top to bottom: what Open Graph's readers show whole.
pub const POSTER_SIZE: (u32, u32) = (1200, 630);

/// The folder of posters.
pub const POSTERS: &str = "assets/posters/";

/// Raised when posters are drawn otherwise from the same words, so that whoever has kept a file asks for the new one.
const STEP_VERSION: u32 = 2;

/// The most localities that a poster names.
const PLACES: usize = 2;

/// What is drawn for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    /// The language of its words.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// What sort of thing the page is about.
    pub kind: Option<String>,
    /// That it is made up.
    pub caution: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// The portal's name.
    pub portal: String,
    /// The portal's notice.
    pub notice: Option<String>,
    /// Its photograph, with the digest of the file.
    pub photo: Option<(FileId, Digest)>,
    /// What is drawn where there is no photograph, below the theme's static/.
    pub cover: Option<Arc<str>>,
    /// Which part of the cover is shown, as on pages: the same for an entry in all languages.
    pub pose: u8,
    /// Where its title stands.
    pub span: Option<Span>,
}

impl Poster {
    /// Where the file is served, below the site's root. The name holds a digest of all that is drawn: it can be kept for ever.
    /// `drawn` is the digest of the fonts, covers and mark.
    pub fn path(&self, drawn: &Digest) -> String {
        let photo = self.photo.as_ref().map(|(_, digest)| digest.to_string());
        let texts = [Some(self.lang.as_str()), Some(&*self.title), self.kind.as_deref(), self.caution.as_deref()];
        let more = [self.place.as_deref(), Some(&*self.portal), self.notice.as_deref(), photo.as_deref(), self.cover.as_deref()];
        let mut parts = format!("{STEP_VERSION} {drawn} {}", self.pose);
        for part in texts.into_iter().chain(more) {
            // The length tells where a part ends, and the sign that there is one.
            parts.push_str(&part.map_or_else(|| "\n-".to_owned(), |part| format!("\n{} {part}", part.len())));
        }
        let digest = Digest::of(parts.as_bytes()).to_string();
        let extension = if self.photo.is_some() { "jpg" } else { "png" };
        format!("{POSTERS}{}.{extension}", digest.get(..20).unwrap_or(&digest))
    }

    /// What the picture says, for those who cannot see it.
    pub fn alt(&self) -> String {
        if self.title == self.portal { self.title.clone() } else { format!("{} – {}", self.title, self.portal) }
    }
}

/// How the drawing stands that an entry has in the place of a picture.
pub(super) fn cover(id: &str) -> Cover {
    let digest = Digest::of(id.as_bytes());
    let [pose, _, paper, ..] = digest.as_bytes();
    Cover { pose: pose % 8, paper: paper % 4 }
}

/// Where posters go on for a page of a list, so that the whole list has one.
enum Subject<'p> {
    /// An index, with the kind of what it lists.
    Index(&'p Entry, &'p str, &'p Lang),
    Entry(EntryId, &'p Lang),
    Titled(&'p Lang, String, Option<String>),
}

impl Portal {
    /// The posters of all pages, by their paths.
    pub fn posters(&self, plan: &[Planned]) -> BTreeMap<String, Poster> {
        let Some(drawn) = &self.drawn() else { return BTreeMap::new() };
        let posters = plan.iter().filter_map(|page| self.poster(page));
        posters.map(|poster| (poster.path(drawn), poster)).collect()
    }

    /// The picture of a page as its head names it.
    pub(super) fn shared_picture(&self, page: &Planned) -> Option<SharedPicture> {
        let poster = self.poster(page)?;
        let (width, height) = POSTER_SIZE;
        let path = poster.path(&self.drawn()?);
        let media_type = if path.ends_with(".jpg") { "image/jpeg" } else { "image/png" };
        Some(SharedPicture { url: self.url(&path), media_type, width, height, alt: poster.alt() })
    }

    /// The digest of what posters are drawn with; `None` where none are: by the portal's settings, without fonts, and in a build
    /// with drafts, which nobody is to share.
    fn drawn(&self) -> Option<Digest> {
        self.around.face.drawn.filter(|_| self.model.settings.images.open_graph && !self.around.drafts)
    }

    /// What stands for a page; nothing for one that is not to be shared: what is not found, what leads on.
    pub fn poster(&self, page: &Planned) -> Option<Poster> {
        self.drawn()?;
        match self.subject(&page.key)? {
            Subject::Index(index, kind, lang) => {
                let text = self.best(index, lang)?;
                let mut poster = self.titled(&text.lang, text.title.to_string());
                self.picture_of(index, kind, &mut poster);
                poster.span = Some(span_of(index, text));
                Some(poster)
            }
            Subject::Entry(id, lang) => self.entry_poster(id, lang),
            Subject::Titled(lang, title, kind) => Some(Poster { kind, ..self.titled(lang, title) }),
        }
    }

    fn subject<'p>(&'p self, key: &'p PageKey) -> Option<Subject<'p>> {
        let word = |lang: &Lang, key: &str| Teller::new(self, lang).word(key);
        let index = |id: &str, lang: &'p Lang| {
            let section = self.model.sections.get(id)?;
            Some(Subject::Index(&section.index, &section.kind.id, lang))
        };
        let home = |lang: &'p Lang| Some(Subject::Index(self.model.home.as_ref()?, "home", lang));
        let general = |name: &str, lang: &'p Lang| Some(Subject::Titled(lang, word(lang, &format!("nav-overview-{name}")), None));
        match key {
            PageKey::NotFound(_) | PageKey::Redirect(..) => None,
            PageKey::Chooser => home(&self.model.settings.source_language),
            PageKey::Home(lang) => home(lang),
            PageKey::Section(id, lang, _) => index(id, lang),
            PageKey::Entry(id, lang) => Some(Subject::Entry(*id, lang)),
            PageKey::Terms(vocabulary, lang) => Some(Subject::Titled(lang, word(lang, &format!("terms-{vocabulary}")), None)),
            PageKey::Term(vocabulary, term, lang, _) => {
                let kind = word(lang, &format!("terms-{vocabulary}"));
                Some(Subject::Titled(lang, Teller::new(self, lang).term(vocabulary, term), Some(kind)))
            }
            PageKey::Overview(overview, lang) => match overview {
                Overview::LocalityFigures(id) => Some(Subject::Entry(*id, lang)),
                Overview::Facets(section) | Overview::Facet { section, .. } | Overview::Compare(section, _) => {
                    index(section, lang)
                }
                Overview::Month(_) | Overview::CalendarArchive(_) => general(Overview::Calendar.name(), lang),
                other => general(other.name(), lang),
            },
        }
    }

    fn titled(&self, lang: &Lang, title: String) -> Poster {
        let settings = &self.model.settings;
        Poster {
            title,
            kind: None,
            caution: None,
            place: None,
            portal: settings.name_in(lang).to_string(),
            notice: settings.notice.as_ref().map(|key| Teller::new(self, lang).word(key)),
            photo: None,
            cover: self.around.face.cover("").cloned(),
            pose: 0,
            span: None,
            lang: lang.clone(),
        }
    }

    /// A page whose text is another language's has the picture of the page where the text is at home.
    fn entry_poster(&self, id: EntryId, lang: &Lang) -> Option<Poster> {
        let (entry, reading) = (self.entry(id), self.reading(id, lang)?);
        let teller = Teller::new(self, &reading.text.lang);
        let mut poster = self.titled(&reading.text.lang, reading.text.title.to_string());
        poster.kind = Some(teller.word(&format!("kind-{}", entry.kind.id)));
        poster.caution = entry.is("illustrative").then(|| teller.badge("illustrative").text);
        let localities = entry.references("localities");
        let named: Vec<String> = localities.iter().filter_map(|(at, _)| Some(teller.reference(at)?.text)).collect();
        poster.place = (1..=PLACES).contains(&named.len()).then(|| teller.locale.cldr.list_and(&named));
        self.picture_of(entry, &entry.kind.id, &mut poster);
        poster.span = Some(span_of(entry, reading.text));
        Some(poster)
    }

    fn picture_of(&self, entry: &Entry, kind: &str, poster: &mut Poster) {
        let lead = images(entry).first().map(|image| image.file);
        poster.photo = lead.and_then(|file| Some((file, self.around.pictures.get(&file)?.get().1)));
        if poster.photo.is_none() {
            poster.cover = self.around.face.cover(kind).cloned();
            poster.pose = cover(&entry.id).pose;
        }
    }
}

fn span_of(entry: &Entry, text: &LocalText) -> Span {
    match entry.facts.get("title") {
        Some(fact) if text.lang == entry.source_lang => fact.span,
        _ if text.lang == entry.source_lang => entry.span,
        _ => Span::whole(text.file),
    }
}
