//! Puts values into a reader's language: the human form beside the machine's. One teller serves one page; it numbers the
//! works that the page cites.

use rust_decimal::Decimal;

use super::{
    figures,
    portal::Portal,
    view::{Badge, Link, Picture, PictureSource, Position, Shown, ShownDate, ShownFigure, Source, TextLang},
};
use crate::{
    locale::{Args, Lang, Locale, PartialDate},
    model::{
        Entry,
        entry::State,
        rules,
        value::{Citation, Coordinates, Figure, Image, Moment, Precision, Quantity, Reference, Territory, Text, Work},
    },
    parse::picture::{STEP_VERSION, plan},
};

/// From here on a number is told in words of magnitude, rounded to three digits.
const IN_WORDS: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// Tells one page's facts.
pub(super) struct Teller<'p> {
    pub(super) portal: &'p Portal,
    pub(super) lang: &'p Lang,
    pub(super) locale: &'p Locale,
    pub(super) chain: Vec<Lang>,
    cited: Vec<&'p Citation>,
}

impl<'p> Teller<'p> {
    pub(super) fn new(portal: &'p Portal, lang: &'p Lang) -> Self {
        Self { portal, lang, locale: portal.locale(lang), chain: portal.chain(lang), cited: Vec::new() }
    }

    /// A word of the portal in the reader's language.
    pub(super) fn word(&self, key: &str) -> String {
        self.word_with(key, &Args::new())
    }

    /// A word with arguments.
    pub(super) fn word_with(&self, key: &str, args: &Args) -> String {
        self.portal.around.locales.words.word(self.lang, key, args).text
    }

    /// `lang`, when it is not the page's.
    pub(super) fn foreign(&self, lang: &Lang) -> Option<TextLang> {
        (lang != self.lang).then(|| TextLang {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: self.locale.cldr.language_name(lang),
        })
    }

    /// A translated text of `entry`.
    pub(super) fn text(&self, entry: &Entry, text: &Text) -> Shown {
        let (text, lang) = self.words_of(entry, text);
        Shown::Text { text, text_lang: lang }
    }

    /// A translated text of `entry` and its language.
    pub(super) fn words_of(&self, entry: &Entry, text: &Text) -> (String, Option<TextLang>) {
        let (words, lang) = entry.translate(text, &self.chain);
        // A fact is the same in every language: a code, a name in its own script.
        let foreign = if text.key.is_some() { self.foreign(lang) } else { None };
        (words.to_owned(), foreign)
    }

    /// A date.
    pub(super) fn date(&self, date: PartialDate) -> ShownDate {
        ShownDate { text: self.locale.cldr.date(&date), iso: date.to_string() }
    }

    /// A day, or an instant in the zone of the place where it is.
    pub(super) fn moment(&self, moment: &Moment) -> ShownDate {
        match &moment.time {
            None => self.date(moment.date),
            Some(time) => {
                ShownDate { text: self.locale.cldr.instant(time), iso: time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string() }
            }
        }
    }

    /// A choice.
    pub(super) fn choice(&self, vocabulary: &str, key: &str) -> Shown {
        Shown::Choice { key: key.to_owned(), text: self.word(&format!("choice-{vocabulary}-{key}")) }
    }

    /// A term's label.
    pub(super) fn term(&self, vocabulary: &str, id: &str) -> String {
        self.word(&format!("term-{vocabulary}-{id}"))
    }

    /// A number with its unit.
    pub(super) fn quantity(&self, quantity: &Quantity) -> Shown {
        Shown::Number {
            text: self.measured(&quantity.value, &quantity.unit),
            value: quantity.value.normalize().to_string(),
            unit: Some(quantity.unit.to_string()),
        }
    }

    fn measured(&self, value: &Decimal, unit: &str) -> String {
        if unit == "percent" {
            return self.locale.cldr.percent(value);
        }
        let (text, governing) = self.locale.cldr.counted(value);
        self.word_with(&format!("unit-{unit}"), &Args::new().number("n", governing).text("value", text))
    }

    /// An amount, in words from a million on.
    pub(super) fn amount(&self, amount: &Decimal, currency: &str) -> String {
        let cldr = &self.locale.cldr;
        if amount.abs() >= IN_WORDS { cldr.money_compact(amount, currency) } else { cldr.money(amount, currency) }
    }

    /// An amount or a range of amounts.
    pub(super) fn money(&self, min: &Decimal, max: Option<&Decimal>, currency: &str) -> Shown {
        let from = self.amount(min, currency);
        let text = match max {
            Some(max) => self.word_with("range", &Args::new().text("from", from).text("to", self.amount(max, currency))),
            None => from,
        };
        Shown::Money {
            text,
            min: min.normalize().to_string(),
            max: max.map(|max| max.normalize().to_string()),
            currency: currency.to_owned(),
            as_of: None,
        }
    }

    /// A link to an entry; `None` when it is withheld or missing, so that nothing of it is told.
    pub(super) fn reference(&self, reference: &Reference) -> Option<Link> {
        self.link(self.portal.find(reference)?)
    }

    /// A link to an entry.
    pub(super) fn link(&self, id: usize) -> Option<Link> {
        let entry = self.portal.entry(id);
        let reading = self.portal.reading(id, self.lang)?;
        let path = self.portal.entry_path(id, reading.page_lang);
        Some(Link {
            text: reading.text.title.to_string(),
            href: Some(self.portal.href(&path)),
            text_lang: self.foreign(&reading.text.lang),
            url: Some(self.portal.url(&path)),
            target: Some((entry.kind.id.to_string(), entry.id.to_string())),
        })
    }

    /// A place on earth, unless it is to be withheld.
    pub(super) fn position(&self, place: &Coordinates) -> Option<Position> {
        if place.precision == Precision::Withheld {
            return None;
        }
        let cldr = &self.locale.cldr;
        let side = |degrees: &Decimal, plus: &str, minus: &str| {
            let key = if degrees.is_sign_negative() { minus } else { plus };
            self.word_with(key, &Args::new().text("degrees", cldr.decimal(&degrees.abs())))
        };
        let parts =
            [side(&place.latitude, "degrees-north", "degrees-south"), side(&place.longitude, "degrees-east", "degrees-west")];
        Some(Position {
            text: parts.join(" "),
            latitude: place.latitude.normalize().to_string(),
            longitude: place.longitude.normalize().to_string(),
            approximate: place.precision == Precision::Approximate,
        })
    }

    /// A figure with all that belongs to it.
    pub(super) fn figure(&mut self, entry: &Entry, figure: &'p Figure) -> ShownFigure {
        let territory_note = figure.territory_as_of.map(|date| {
            let date = self.locale.cldr.date(&date);
            self.word_with("figure-territory-as-of", &Args::new().text("date", date))
        });
        let disputed = figure.share.as_ref().is_some_and(|share| share.disputed);
        let badges = [(figure.provisional, "provisional"), (figure.historical, "historical"), (disputed, "disputed")];
        let (note, note_lang) = figure.note.as_ref().map(|note| self.words_of(entry, note)).unzip();
        ShownFigure {
            indicator: self.term("indicator", &figure.indicator),
            text: self.figure_text(figure),
            exact: self.exact_text(figure),
            value: figure.value.normalize().to_string(),
            unit: figure.currency.as_ref().unwrap_or(&figure.unit).to_string(),
            period: self.locale.cldr.period(&figure.period),
            period_iso: figure.period.to_string(),
            as_of: self.date(figure.as_of),
            territory: self.territory(&figure.territory),
            territory_note,
            country: match &figure.territory {
                Territory::Country(code) => Some(code.to_string()),
                Territory::Locality(_) => None,
            },
            badges: badges.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| self.badge(key)).collect(),
            recomputed: self.recomputed(figure),
            source: self.cite(&figure.source),
            note,
            note_lang: note_lang.flatten(),
        }
    }

    /// The value of a figure with its unit.
    pub(super) fn figure_text(&self, figure: &Figure) -> String {
        match &figure.currency {
            Some(currency) => self.amount(&figure.value, currency),
            None => self.measured(&figure.value, &figure.unit),
        }
    }

    /// The value with every digit, where its text in words of magnitude leaves some out.
    fn exact_text(&self, figure: &Figure) -> Option<String> {
        let digits = figure.value.abs().normalize().to_string();
        let told = digits.trim_end_matches('0').len();
        if figure.value.abs() < IN_WORDS || told <= 3 {
            return None;
        }
        Some(match &figure.currency {
            Some(currency) => self.locale.cldr.money(&figure.value, currency),
            None => self.locale.cldr.decimal(&figure.value),
        })
    }

    /// A territory as a link, or by its name where it has no page.
    pub(super) fn territory(&self, territory: &Territory) -> Option<Link> {
        match territory {
            Territory::Locality(reference) => self.reference(reference),
            Territory::Country(code) => {
                let text = self.locale.cldr.region_name(code).map_or_else(|| code.to_string(), str::to_owned);
                Some(Link { text, href: None, text_lang: None, url: None, target: None })
            }
        }
    }

    /// What the amounts of a share make of it, when it is not what its source says.
    fn recomputed(&self, figure: &Figure) -> Option<String> {
        figure.share.as_ref()?;
        let all = self.portal.figures();
        let here = all.iter().find(|one| one.figure.is(figure))?;
        let anew = figures::recomputed(here, all).filter(|anew| !anew.agrees)?;
        let args = Args::new().text("share", self.locale.cldr.percent(&anew.value));
        let args = args.text("part", self.figure_text(&anew.part.figure)).text("whole", self.figure_text(&anew.whole.figure));
        Some(self.word_with("figure-recomputed", &args))
    }

    /// A label.
    pub(super) fn badge(&self, key: &str) -> Badge {
        Badge { key: key.to_owned(), text: self.word(&format!("badge-{key}")) }
    }

    /// Labels of an entry, for page and card.
    pub(super) fn badges(&self, entry: &Entry) -> Vec<Badge> {
        let mut badges = Vec::new();
        if entry.is("illustrative") {
            badges.push(self.badge("illustrative"));
        }
        match entry.state {
            State::Archived => badges.push(self.badge("archived")),
            State::Draft => badges.push(self.badge("draft")),
            _ => {}
        }
        let clock = self.portal.around.clock.get();
        badges.extend(rules::over(entry, clock).map(|key| self.badge(key)));
        if rules::ran_out(entry, clock) {
            badges.push(self.badge("certificate-expired"));
        }
        badges
    }

    /// Whether an entry is neither archived nor over by a rule of its kind.
    pub(super) fn holds(&self, entry: &Entry) -> bool {
        entry.state != State::Archived && rules::over(entry, self.portal.around.clock.get()).is_none()
    }

    /// The number of a work in the page's list.
    pub(super) fn cite(&mut self, citation: &'p Citation) -> u32 {
        let at = self.cited.iter().position(|known| *known == citation).unwrap_or_else(|| {
            self.cited.push(citation);
            self.cited.len() - 1
        });
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    /// The works cited so far.
    pub(super) fn sources(&self) -> Vec<Source> {
        let works = self.cited.iter().map(|citation| match citation {
            Citation::Known(id) => self.portal.model.works.get(id),
            Citation::Inline(work) => Some(&**work),
        });
        works.zip(1..).filter_map(|(work, number)| Some(self.source(number, work?))).collect()
    }

    fn source(&self, number: u32, work: &Work) -> Source {
        Source {
            number,
            title: work.title.to_string(),
            text_lang: work.language.as_ref().and_then(|lang| self.foreign(lang)),
            publisher: work.publisher.to_string(),
            href: work.url.as_ref().map(ToString::to_string),
            document: work.number.as_ref().map(ToString::to_string),
            published: self.date(work.published),
            accessed: work.accessed.map(|date| self.date(date)),
        }
    }

    /// A picture; `None` when its header could not be read, which has been reported.
    pub(super) fn picture(&self, entry: &Entry, image: &Image) -> Option<Picture> {
        let (alt, text_lang) = self.words_of(entry, &image.alt);
        picture(self.portal, image, alt, text_lang, image.caption.as_ref().map(|caption| self.words_of(entry, caption).0))
    }
}

fn picture(portal: &Portal, image: &Image, alt: String, text_lang: Option<TextLang>, caption: Option<String>) -> Option<Picture> {
    let (info, digest) = portal.around.pictures.get(&image.file)?.get();
    let recipe = &portal.around.recipe;
    let variants = plan(info, recipe);
    let path = |width: u32, extension: &str| portal.href(&picture_path(&digest.to_string(), recipe.quality, width, extension));
    let mut sources: Vec<PictureSource> = Vec::new();
    for format in &recipe.formats {
        let set: Vec<String> = variants
            .iter()
            .filter(|variant| variant.format == *format)
            .map(|variant| format!("{} {}w", path(variant.width, format.extension()), variant.width))
            .collect();
        sources.push(PictureSource { media_type: format.media_type(), srcset: set.join(", ") });
    }
    let largest = variants.last()?;
    let last = recipe.formats.last()?;
    Some(Picture {
        key: digest.to_string(),
        alt,
        text_lang,
        credit: image.credit.to_string(),
        licence: image.licence.to_string(),
        caption,
        width: largest.width,
        height: largest.height,
        src: path(largest.width, last.extension()),
        sources,
    })
}

/// Where a variant of a picture is served. The name changes with the picture, the quality and the way pictures are made, so
/// that it can be kept for ever.
pub fn picture_path(digest: &str, quality: u8, width: u32, extension: &str) -> String {
    let digest = digest.get(..16).unwrap_or(digest);
    format!("assets/pictures/{digest}-{STEP_VERSION}q{quality}-{width}.{extension}")
}
