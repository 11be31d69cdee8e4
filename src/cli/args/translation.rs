//! The command line of the translation desk.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

pub(super) const STATUS_EXAMPLES: &str = "\
Examples:
  portolan status                                 every text in every language
  portolan status projects/cang-can fr            what the source has changed since the French was made
  portolan --lang vi status --html bang.html      the board: what to do next
  portolan status --fail-on stale                 for a pipeline: fails while a translation is out of date";

pub(super) const ACK_EXAMPLES: &str = "\
Examples:
  portolan ack projects/cang-can fr                          the French was brought up to date by hand
  portolan ack projects/cang-can fr title --unchanged        the title is right although it did not change
  portolan ack projects/cang-can --minor                     the source was corrected, no meaning changed
  portolan ack projects/cang-can fr --reviewer \"Phòng Lễ tân\"
  portolan ack --all                                         first accounts of translations that there are

Writes index.fr.units.toml beside the translation: commit it. The prose and the facts are never changed.";

pub(super) const EXPORT_EXAMPLES: &str = "\
Examples:
  portolan export --to fr -o fr.xlf                          what is missing or stale, as XLIFF 2.1
  portolan export --to fr --format xlsx -o fr.xlsx news/hoi-cho
  portolan export --to ja --format po --all -o ja.po         everything, also what is up to date";

pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  portolan import fr.xlf                                     what would be taken over; nothing is written
  portolan import fr.xlf --apply --how human
  portolan import fr.xlsx --apply --how machine+edited --reviewer \"Phòng Biên dịch\"

Each unit is held against today's source: one whose links, code, placeholders or heading differ is refused and said, the rest is
taken.";

pub(super) const MEMORY_EXAMPLES: &str = "\
Examples:
  portolan memory export --to fr -o fr.tmx                   what the portal has translated, for other tools
  portolan memory import --to fr agency.tmx                  an agency's memory; it lies in memory/fr.tmx

What is the same to the letter is offered as a suggestion by `portolan export`; it is never filled in by itself.";

/// `portolan status`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// A text to look at unit by unit: section/entry, a section's folder, or `portal`
    #[arg(requires = "language")]
    pub entry: Option<String>,

    /// Its language
    #[arg(value_name = "LANG")]
    pub language: Option<String>,

    /// Exit with 1 while there is such a translation
    #[arg(long, value_enum, value_name = "STATE", value_delimiter = ',')]
    pub fail_on: Vec<FailOn>,

    /// Print JSON, for programs; `portolan schema status` says how it is made
    #[arg(long)]
    pub json: bool,

    /// Write the board, a page that needs nothing else, to a file or into a folder
    #[arg(long, value_name = "FILE|DIR", conflicts_with_all = ["entry", "json"])]
    pub html: Option<PathBuf>,

    /// Where results are kept for the next run [default: .portolan/store in the portal]
    #[arg(long, value_name = "DIR")]
    pub store: Option<PathBuf>,

    /// Keep no results, and use none
    #[arg(long, conflicts_with = "store")]
    pub no_store: bool,
}

/// What fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A text or a part of it is not translated
    Missing,
    /// The source has changed since
    Stale,
    /// Nobody has looked at it
    Unreviewed,
}

impl FailOn {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unreviewed => "unreviewed",
        }
    }
}

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Made {
    /// By a person
    Human,
    /// By a program
    Machine,
    /// By a program, then edited by a person
    #[value(name = "machine+edited")]
    MachineEdited,
}

/// `portolan ack`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Ack {
    /// The text: section/entry, a section's folder, or `portal`
    #[arg(required_unless_present = "all")]
    pub entry: Option<String>,

    /// The language; every one that there is a translation in if nothing is said
    #[arg(value_name = "LANG")]
    pub language: Option<String>,

    /// Only these units, by the names that `portolan status ENTRY LANG` shows
    #[arg(value_name = "UNIT")]
    pub units: Vec<String>,

    /// Every text of the portal
    #[arg(long, conflicts_with = "entry")]
    pub all: bool,

    /// With --all: only this language
    #[arg(long, value_name = "LANG", requires = "all")]
    pub to: Option<String>,

    /// What changed at the source alters no meaning
    #[arg(long)]
    pub minor: bool,

    /// The translation is right although the source changed and it did not
    #[arg(long)]
    pub unchanged: bool,

    /// The office or name of who has read the translation beside its source
    #[arg(long, value_name = "NAME")]
    pub reviewer: Option<String>,

    /// How it was made [default: what is recorded, else what its front matter says]
    #[arg(long, value_enum)]
    pub how: Option<Made>,
}

/// The form of a file for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FileForm {
    /// XLIFF 2.1 (.xlf)
    Xliff,
    /// PO (.po)
    Po,
    /// A workbook (.xlsx)
    Xlsx,
}

/// `portolan export`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The language to translate into
    #[arg(long, value_name = "LANG")]
    pub to: String,

    /// The language that the texts are written in [default: the portal's source language]
    #[arg(long, value_name = "LANG")]
    pub from: Option<String>,

    /// The form of the file [default: what the end of its name says]
    #[arg(long, value_enum)]
    pub format: Option<FileForm>,

    /// The file to write; it must not be there yet
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,

    /// Also what is up to date
    #[arg(long)]
    pub all: bool,

    /// Only these texts [default: all]
    #[arg(value_name = "ENTRY")]
    pub entries: Vec<String>,
}

/// `portolan import`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The file that came back
    pub file: PathBuf,

    /// Its form [default: what the end of its name says]
    #[arg(long, value_enum)]
    pub format: Option<FileForm>,

    /// Write what is right; without it, what would be written is shown
    #[arg(long, visible_alias = "yes")]
    pub apply: bool,

    /// How the translations were made
    #[arg(long, value_enum)]
    pub how: Option<Made>,

    /// The office or name of who has read them beside their sources
    #[arg(long, value_name = "NAME")]
    pub reviewer: Option<String>,

    /// Translations that came back as they were are right, although their source has changed
    #[arg(long)]
    pub unchanged: bool,
}

/// What to do with the translation memory.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Memory {
    /// Write what the portal has translated as TMX, for other tools
    Export {
        /// The language translated into
        #[arg(long, value_name = "LANG")]
        to: String,

        /// The file to write; it must not be there yet
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },

    /// Add an agency's memory (TMX) to the portal's
    Import {
        /// The language translated into
        #[arg(long, value_name = "LANG")]
        to: String,

        /// The file
        file: PathBuf,
    },
}
