//! Writes the measured portal: the same files for the same size, on any machine. Knows the shipped kinds, never the program.

use std::{fmt::Write as _, fs, io, path::Path};

use super::words::{LANGUAGES, Words};

/// Localities of a large portal: no country has many more provinces.
const MOST_LOCALITIES: usize = 63;

/// Kinds after the localities, in turn: section and kind.
const KINDS: [(&str, &str); 4] =
    [("projects", "investment-project"), ("festivals", "festival"), ("heritage", "heritage-site"), ("news", "news")];

/// How large a portal is, and in what dress.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size<'a> {
    /// Entries.
    pub(crate) entries: usize,
    /// How many of the languages.
    pub(crate) languages: usize,
    /// The theme.
    pub(crate) theme: &'a str,
    /// Whether it has a search.
    pub(crate) search: bool,
}

/// Numbers that depend on the seed alone (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

impl Size<'_> {
    fn localities(self) -> usize {
        (self.entries / 8).clamp(1, MOST_LOCALITIES)
    }

    /// Section, kind and id of an entry.
    fn entry(self, number: usize) -> (&'static str, &'static str, String) {
        let localities = self.localities();
        match number.checked_sub(localities) {
            None => ("provinces", "locality", format!("locality-{number}")),
            Some(after) => {
                let (section, kind) = KINDS[after % KINDS.len()];
                (section, kind, format!("{kind}-{number}"))
            }
        }
    }

    /// Writes the portal into `site`.
    pub(crate) fn write(self, site: &Path) -> io::Result<()> {
        let languages = LANGUAGES.get(..self.languages).unwrap_or(LANGUAGES);
        put(site, "portal.toml", &self.settings(languages))?;
        for (at, words) in languages.iter().enumerate() {
            let index = |title: &str, facts: &str| {
                format!("+++\ntitle = \"{title}\"\n{}{facts}+++\n{}\n", summary(words, 0), words.sentences[3])
            };
            put(site, &format!("content/portal.{}.md", words.lang), &index(words.nouns[0], ""))?;
            let sections = [("provinces", "locality"), ("organisations", "organisation")];
            for (number, (section, kind)) in sections.iter().chain(&KINDS).enumerate() {
                let facts = if at == 0 { format!("kind = \"{kind}\"\nnav_order = {}\n", number + 1) } else { String::new() };
                let title = words.nouns[number + 1];
                put(site, &format!("content/{section}/_index.{}.md", words.lang), &index(title, &facts))?;
            }
            let office = OFFICE.replace("{facts}", if at == 0 { OFFICE_FACTS } else { "" });
            let office = office.replace("{word}", words.nouns[3]).replace("{summary}", &summary(words, 1));
            put(site, &format!("content/organisations/office/index.{}.md", words.lang), &office)?;
            for number in 0..self.entries {
                let (section, _, id) = self.entry(number);
                let text = self.text(number, at, words);
                put(site, &format!("content/{section}/{id}/index.{}.md", words.lang), &text)?;
            }
        }
        Ok(())
    }

    /// Changes one sentence in the body of the last entry, in the source language.
    pub(crate) fn edit(self, site: &Path) -> io::Result<()> {
        let (section, _, id) = self.entry(self.entries - 1);
        let path = site.join(format!("content/{section}/{id}/index.{}.md", LANGUAGES[0].lang));
        let text = fs::read_to_string(&path)?;
        fs::write(path, format!("{text}\n{}\n", LANGUAGES[0].sentences[2]))
    }

    fn settings(self, languages: &[Words]) -> String {
        let list = |quoted: Vec<String>| quoted.join(", ");
        let tags = list(languages.iter().map(|words| format!("\"{}\"", words.lang)).collect());
        let names = list(languages.iter().map(|words| format!("{} = \"{}\"", words.lang, words.nouns[0])).collect());
        format!(
            "name = {{ {names} }}\nbase_url = \"https://portal.example.org/\"\ntimezone = \"Asia/Ho_Chi_Minh\"\n\
             source_language = \"vi\"\nlanguages = [{tags}]\nx_default = [\"vi\"]\ntheme = \"{}\"\nindex = true\n\
             approval = \"optional\"\nlunar = {{ from = 2024, to = 2035 }}\nsearch = {}\nimages = {{ open_graph = false }}\n",
            self.theme, self.search
        )
    }

    fn text(self, number: usize, at: usize, words: &Words) -> String {
        let (_, kind, _) = self.entry(number);
        // The same in every language: a translation with other numbers or links than its source would be withheld.
        let mut numbers = Numbers((number * 64) as u64);
        // The facts are those of the entry, whatever its language.
        let mut facts = Numbers(number as u64);
        let noun = words.nouns[number % words.nouns.len()];
        let mut text = format!("+++\ntitle = \"{noun} {number}\"\n{}", summary(words, number));
        if at == 0 {
            let day = format!("{}-{:02}-{:02}", 2020 + facts.below(6), 1 + facts.below(12), 1 + facts.below(28));
            let _ = write!(text, "status = \"published\"\nowner = \"office\"\npublished = {day}\nreview_by = 2027-06-30\n");
            if kind != "locality" {
                let _ = writeln!(text, "localities = [\"locality-{}\"]", facts.below(self.localities()));
            }
        }
        text.push_str(&fields(kind, at == 0, number, &mut facts).replace("{word}", noun));
        text.push_str("+++\n");
        self.body(&mut text, words, &mut numbers);
        text
    }

    /// Headings, paragraphs, a list, a table, links to three entries, a footnote.
    fn body(self, text: &mut String, words: &Words, numbers: &mut Numbers) {
        let say = |numbers: &mut Numbers, count: usize| {
            let said: Vec<String> = (0..count)
                .map(|_| {
                    words.sentences[numbers.below(words.sentences.len())].replace("{n}", &(2 + numbers.below(480)).to_string())
                })
                .collect();
            said.join(words.gap)
        };
        let _ = writeln!(text, "{}[^1]\n", say(numbers, 3));
        for part in 0..4 {
            let level = if part == 2 { "###" } else { "##" };
            let _ = writeln!(text, "{level} {}\n\n{}\n", words.nouns[part], say(numbers, 4));
            let (section, _, id) = self.entry(numbers.below(self.entries));
            match part {
                0 => (0..4).for_each(|_| {
                    let _ = writeln!(text, "- {}", say(numbers, 1));
                }),
                1 => {
                    let _ = writeln!(text, "| {} | {} |\n|---|--:|", words.nouns[4], words.nouns[5]);
                    for row in 0..5 {
                        let _ = writeln!(text, "| **{}** | {} |", words.nouns[row], numbers.below(9_000));
                    }
                }
                _ => {
                    let _ = writeln!(text, "> {}", say(numbers, 1));
                }
            }
            if part < 3 {
                let _ = writeln!(text, "\n{} [{}](@/{section}/{id})\n", say(numbers, 1), words.nouns[6]);
            }
        }
        let _ = writeln!(text, "\n[^1]: {}", say(numbers, 1));
    }
}

fn summary(words: &Words, number: usize) -> String {
    let two = [words.sentences[number % 6], words.sentences[(number + 1) % 6]];
    format!("summary = \"{}\"\n", two.join(words.gap).replace("{n}", &(2 + number % 480).to_string()))
}

/// The fields of a kind: facts in the source, the translated ones in every language.
fn fields(kind: &str, source: bool, number: usize, numbers: &mut Numbers) -> String {
    let sector = ["a", "b", "c", "d", "f", "h", "i", "l"][numbers.below(8)];
    let (a, b) = (1 + numbers.below(12), 1 + numbers.below(28));
    match (kind, source) {
        ("locality", true) => format!(
            "name_local = \"Tỉnh {number}\"\nlevel = \"province\"\ncountry = \"VN\"\nvalid_from = \"1963\"\nseat = \"{{word}}\"\n\
             area_km2 = {}\ngeo = {{ lat = {a}.5, lon = 10{}.2, precision = \"approximate\" }}\nsectors = [\"{sector}\"]\n\
             [[strengths]]\nid = \"sea\"\ntext = \"{{word}}\"\n",
            1_000 + b * 100,
            b % 9
        ),
        ("locality", false) => "seat = \"{word}\"\n[strengths.sea]\ntext = \"{word}\"\n".into(),
        ("investment-project", true) => format!(
            "code = \"P-{number}\"\nsector = \"{sector}\"\nobjective = \"{{word}}\"\nlocation = \"{{word}}\"\nsdg = [\"{a}\", \"13\"]\n\
             stage = \"tender\"\nform = \"joint-venture\"\nfunding = \"fdi\"\n\
             capital = {{ min = {b}000000, max = {b}500000, currency = \"USD\", as_of = 2026-06-30 }}\ncall = \"open\"\n\
             opened = 2026-03-02\ndeadline = 2027-03-31\n[land]\nhectares = {b}\nclearance = \"cleared\"\n\
             [[legal_basis]]\nid = \"list\"\ntext = \"{{word}}\"\n\
             [contact]\nrole = \"{{word}}\"\norganisation = \"office\"\nmailbox = \"office@portal.example.org\"\n"
        ),
        ("investment-project", false) => "objective = \"{word}\"\nlocation = \"{word}\"\n[legal_basis.list]\ntext = \"{word}\"\n\
             [contact]\nrole = \"{word}\"\n"
            .into(),
        ("festival", true) => format!(
            "calendar = \"lunisolar-vn\"\nrule = {{ month = {a}, day = {b}, leap = \"never\" }}\nrecurrence = \"annual\"\n\
             organiser = \"{{word}}\"\netiquette = \"{{word}}\"\n[venue]\nname = \"{{word}}\"\naddress = \"{{word}}\"\n"
        ),
        ("festival", false) => {
            "organiser = \"{word}\"\netiquette = \"{word}\"\n[venue]\nname = \"{word}\"\naddress = \"{word}\"\n".into()
        }
        ("heritage-site", true) => format!(
            "visit = \"{{word}}\"\n[[designations]]\nlist = \"whs\"\nref = \"{number}\"\nyear = {}\nstatus = \"inscribed\"\n\
             criteria = [\"iii\", \"vi\"]\ncategory = \"cultural\"\n",
            1990 + b
        ),
        ("heritage-site", false) => "visit = \"{word}\"\n".into(),
        _ => "dateline = \"{word}\"\nbyline = \"{word}\"\n".into(),
    }
}

const OFFICE: &str = "+++\ntitle = \"{word}\"\n{summary}{facts}jurisdiction = \"{word}\"\naddress = \"{word}\"\n+++\n{word}\n";
const OFFICE_FACTS: &str = "status = \"published\"\npublished = 2024-01-02\nreview_by = 2027-06-30\nlocalities = [\"locality-0\"]\n\
     type = \"foreign-affairs\"\nmailbox = \"office@portal.example.org\"\nlanguages = [\"vi\", \"en\"]\n";

fn put(site: &Path, path: &str, text: &str) -> io::Result<()> {
    let path = site.join(path);
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}
