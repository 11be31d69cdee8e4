//! The command line as it is written: words, their types and their help. Knows neither what a command does nor where its
//! defaults beyond this line (portal settings) come from.

mod cache;
mod translation;

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use cache::CACHE_EXAMPLES;
pub use cache::{Cache, Place};
use translation::{ACK_EXAMPLES, EXPORT_EXAMPLES, IMPORT_EXAMPLES as TAKE_EXAMPLES, MEMORY_EXAMPLES, STATUS_EXAMPLES};
pub use translation::{Ack, Export, FailOn, FileForm, Import, Made, Memory, Status};

const EXAMPLES: &str = "\
Examples:
  portolan init portal                 start a portal in the folder `portal`
  portolan --site portal serve         look at it while you write
  portolan --site portal check         find mistakes, publish nothing
  portolan --site portal build         write the web site to portal/public
  portolan explain P0201               what a message means, and what to do

Exit codes: 0 all is well; 1 something in the portal must be mended, and nothing was published;
2 the command line was not understood; 3 the disk or the output folder is in the way, and the old site is untouched.";

const BUILD_EXAMPLES: &str = "\
Examples:
  portolan build
  portolan build --out /srv/www/portal --base-url https://portal.example.gov.vn/
  portolan build --drafts                           with what is not approved yet, marked, in public-drafts
  portolan build --now 2026-12-01T08:00:00+07:00    as it will be on that morning";

const CHECK_EXAMPLES: &str = "\
Examples:
  portolan check
  portolan --lang vi check                          messages in Vietnamese
  portolan check --strict --format sarif > report.sarif";

const SERVE_EXAMPLES: &str = "\
Example:
  portolan serve --drafts        then open http://127.0.0.1:4000/ ; the page follows what you save";

const NEW_EXAMPLES: &str = "\
Example:
  portolan new festival tet-hoa        makes the folder tet-hoa in the section of festivals";

const SHEET_EXAMPLES: &str = "\
Examples:
  portolan sheet investment-project -o projects.xlsx           all projects, to correct in Excel
  portolan --lang vi sheet festival -o le-hoi.xlsx --blank     a form to fill in, with an example
  portolan sheet import projects.xlsx                          what would change; nothing is written
  portolan sheet import projects.xlsx --apply                  write it: new entries as drafts";

const IMPORT_EXAMPLES: &str = "\
Examples:
  portolan sheet import projects.xlsx                    what would change; nothing is written
  portolan sheet import projects.xlsx --apply
  portolan sheet import --kind festival le-hoi.csv       a table of your own; its first row names the fields

A row means the entry of its id, else of its code; without either it is a new entry, written as a draft. An empty cell changes
nothing; a hyphen (-) takes the fact away. Prose, comments and the order of lines stay as they are. Only the file in the source
language is changed.";

const REVIEW_EXAMPLES: &str = "\
Examples:
  portolan review projects/cang-can
  portolan --lang vi review projects/cang-can --html phieu-trinh.html      to print, or to send";

const APPROVE_EXAMPLES: &str = "\
Example:
  portolan approve projects/cang-can --role \"Phó Giám đốc\" --organisation so-ngoai-vu --document 123/QĐ-SNgV

Writes [approval] into the entry's source file, and the approved text beside it (index.vi.approved): commit both. A later change
of facts or source text voids the approval; the build then warns, and fails under --strict.";
const SCHEMA_EXAMPLES: &str = "\
Examples:
  portolan schema portal > portal.schema.json
  portolan --lang vi schema festival            what the front matter of a festival may hold
  portolan schema kind                          what a file in kinds/ may hold
  portolan schema entry kind                    of a kind of your own that is called `kind`";

const GUIDE_EXAMPLES: &str = "\
Example:
  portolan theme guide --out guide        then: python3 -m http.server -d guide, and open http://127.0.0.1:8000/";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  portolan explain P0201
  portolan --lang vi explain P0201
  portolan explain --all";

/// Builds a portal's web site, in all its languages, from a folder of text files.
#[derive(Clone, Debug, Parser, PartialEq, Eq)]
#[command(name = "portolan", version, after_help = EXAMPLES, max_term_width = 110, arg_required_else_help = true)]
pub struct CommandLine {
    /// The portal's folder: the one with portal.toml
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,

    /// The language of messages, for instance vi (pages are not affected) [default: that of your system]
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub lang: Option<String>,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Write the web site
    ///
    /// All is written or nothing: while something must be mended, the site that is there stays as it is.
    #[command(after_help = BUILD_EXAMPLES)]
    Build(Build),

    /// Find mistakes, without publishing anything
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),

    /// Show the portal on this computer while you write
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(Serve),

    /// Start a portal in a new folder
    Init {
        /// The folder to make; it must be empty or not there yet
        dir: PathBuf,
    },

    /// Start an entry: a file with every field of its kind
    #[command(after_help = NEW_EXAMPLES)]
    New {
        /// The kind, for instance project, event, organisation
        kind: String,

        /// The entry's name in addresses and references: small letters, digits and hyphens
        id: String,
    },

    /// Make an Excel sheet of a kind, or take a filled-in one over
    #[command(after_help = SHEET_EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Sheet(Sheet),

    /// Print an entry as it is laid before a superior: facts, text, sources, and what changed since the last approval
    #[command(after_help = REVIEW_EXAMPLES)]
    Review {
        /// The entry: section/entry, or its folder
        entry: String,

        /// Write a page to print (A4) instead of text
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
    },

    /// Record an approval
    #[command(after_help = APPROVE_EXAMPLES)]
    Approve(Approve),

    /// Show which translations are missing, stale or unreviewed
    #[command(after_help = STATUS_EXAMPLES)]
    Status(Status),

    /// Record that a translation says what its source says today
    #[command(after_help = ACK_EXAMPLES)]
    Ack(Ack),

    /// Write what is to be translated into a file for translators: XLIFF, PO or Excel
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(Export),

    /// Take translations over from such a file
    #[command(after_help = TAKE_EXAMPLES)]
    Import(Import),

    /// Give the translation memory out, or take one in (TMX)
    #[command(after_help = MEMORY_EXAMPLES, subcommand)]
    Memory(Memory),

    /// Print a JSON Schema, by which an editor completes and checks what you write
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema {
        /// `portal` for portal.toml, `kind` for a kind file, `status` for what `portolan status --json` prints, or a kind: the
        /// front matter of its entries
        what: String,

        /// After `entry`: the kind
        kind: Option<String>,
    },

    /// Look at the theme by itself
    Theme {
        /// What to make of it.
        #[command(subcommand)]
        command: ThemeCommand,
    },

    /// Look after the results that are kept for the next build
    #[command(after_help = CACHE_EXAMPLES, subcommand)]
    Cache(Cache),

    /// Say what a message means, why it matters, and what to do
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain {
        /// The code in brackets in the message, for instance P0201
        #[arg(required_unless_present = "all")]
        code: Option<String>,

        /// List every code
        #[arg(long, conflicts_with = "code")]
        all: bool,
    },
}

/// How a portal is read: what `build` and `check` have in common.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The address the site will have [default: the one in portal.toml]
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,

    /// Warnings fail too, and so do errors in translations
    #[arg(long)]
    pub strict: bool,

    /// The common part.
    #[command(flatten)]
    pub running: Running,
}

/// What every command that reads a portal takes.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// Take this moment as now: date, time and offset, for instance 2026-11-23T08:00:00+07:00
    #[arg(long, value_name = "TIME", value_parser = instant)]
    pub now: Option<jiff::Timestamp>,

    /// Include drafts and entries in review
    #[arg(long)]
    pub drafts: bool,

    /// How many threads work at once [default: as many as the computer has cores]
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Where results are kept for the next run; may be deleted at any time [default: .portolan/store in the portal]
    #[arg(long, value_name = "DIR")]
    pub store: Option<PathBuf>,

    /// Keep no results, and use none: everything is made anew
    #[arg(long, conflicts_with = "store")]
    pub no_store: bool,
}

/// `portolan build`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The folder to write to; relative to the portal's [default: public; with --drafts public-drafts]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Say why each page that was rendered was: what it shows has changed, or its template, or its words
    #[arg(long)]
    pub explain: bool,

    /// Let search engines list the site although portal.toml says `index = false` (for audits)
    #[arg(long)]
    pub indexable: bool,

    /// Also write what the build did as JSON: pages, what is withheld and until when, coverage by language, times
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// The common part.
    #[command(flatten)]
    pub reading: Reading,
}

/// `portolan check`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// The common part.
    #[command(flatten)]
    pub reading: Reading,
}

/// `portolan serve`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Serve {
    /// The port on this computer
    #[arg(long, default_value_t = 4000)]
    pub port: u16,

    /// The common part.
    #[command(flatten)]
    pub running: Running,
}

/// `portolan approve`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Approve {
    /// The entry: section/entry, or its folder
    pub entry: String,

    /// The office of who approves; never a person's name
    #[arg(long)]
    pub role: String,

    /// The organisation's id in this portal
    #[arg(long, value_name = "ID")]
    pub organisation: String,

    /// The number of the document that approves
    #[arg(long, value_name = "NUMBER")]
    pub document: Option<String>,

    /// The day of the approval [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<jiff::civil::Date>,
}

/// `portolan sheet`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The kind, for instance investment-project, festival
    #[arg(required = true)]
    pub kind: Option<String>,

    /// The workbook to write; it must not be there yet
    #[arg(short, long, value_name = "FILE", required = true)]
    pub out: Option<PathBuf>,

    /// Leave out the entries that there are: an empty form
    #[arg(long)]
    pub blank: bool,

    /// Instead of making one.
    #[command(subcommand)]
    pub command: Option<SheetCommand>,
}

/// What to do with a sheet that was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum SheetCommand {
    /// Show what a filled-in sheet (.xlsx or .csv) would change, and write it when asked to
    #[command(after_help = IMPORT_EXAMPLES)]
    Import {
        /// The sheet
        file: PathBuf,

        /// Write the changes
        #[arg(long, visible_alias = "yes")]
        apply: bool,

        /// Write the entries that have no mistake although others have
        #[arg(long, requires = "apply")]
        skip_errors: bool,

        /// The kind of a table that does not say it itself
        #[arg(long)]
        kind: Option<String>,
    },
}

/// What to make of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum ThemeCommand {
    /// Write a style guide: every component of the theme in every language of the portal, to look at and never to publish
    #[command(after_help = GUIDE_EXAMPLES)]
    Guide {
        /// The folder to write to; relative to the portal's
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// One JSON object, for programs
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

/// A moment: RFC 3339, with its offset.
fn instant(written: &str) -> Result<jiff::Timestamp, String> {
    written
        .parse()
        .map_err(|_| "write date, time and offset from UTC, for instance 2026-11-23T08:00:00+07:00 (or …T01:00:00Z)".to_owned())
}

/// A language tag, as far as its form goes (BCP 47: parts of 1 to 8 letters or digits).
fn language(written: &str) -> Result<String, String> {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if written.split('-').all(part) {
        Ok(written.to_owned())
    } else {
        Err("write a language tag, for instance vi, en or zh-Hans".to_owned())
    }
}

/// An absolute web address to which paths can be added.
fn base_url(written: &str) -> Result<String, String> {
    let rest = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    let good = |rest: &str| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(['?', '#', ' ', '\\']);
    if rest.is_some_and(good) {
        Ok(written.to_owned())
    } else {
        Err("write a whole web address, for instance https://portal.example.gov.vn/".to_owned())
    }
}
