# The words around findings, in English. A language overrides each in its own diagnostics.ftl.

severity-error = error
severity-withheld = error (translation withheld)
severity-warning = warning
severity-note = note
severity-help = help

at-byte = { $file }, byte { $offset }
related-file = { $label }: { $file }
fix-replace = did you mean “{ $text }”?
fix-replace-long = a change that mends it:
fix-add = add “{ $text }”
fix-remove = remove this

count-errors = { $n ->
    [one] 1 error
   *[other] { $n } errors
}
count-withheld = { $n ->
    [one] 1 translation error (withheld)
   *[other] { $n } translation errors (withheld)
}
count-warnings = { $n ->
    [one] 1 warning
   *[other] { $n } warnings
}
count-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
count-separator = ,{" "}
explain-more = `portolan explain { $code }` says more

explain-means = What it means
explain-why = Why it matters
explain-example = Example
explain-help = What to do
explain-unknown = There is no code { $code }.
explain-nearest = Did you mean { $code }?
explain-all = `portolan explain --all` lists every code.

station-source = reading files
station-parse = reading what they say
station-model = checking entries
station-graph = joining the portal together
station-search = making the search
station-posters = drawing pictures of pages for sharing
station-pictures = pictures
station-pages = pages
station-compress = compressing
station-publish = publishing

label-first-defined = first defined here
label-defined-here = defined here
label-facts-live-here = the facts live here
label-other-file = the other file
label-source = the source text
label-opened-here = opened here
label-amount = an amount of it

# Why a page was rendered (`build --explain`).
cause-first = nothing is kept of a build before
cause-new = it is new
cause-gone = its file was no longer there
cause-facts = facts of { $what } changed
cause-head = the front matter of { $what } changed in { $lang }
cause-title = the title of { $what } changed in { $lang }
cause-body = the text of { $what } changed in { $lang }
cause-stale = the text of { $what } in { $lang } has become stale, or is fresh again
cause-address = another page stands at { $what }
cause-file = a picture or document changed
cause-list = the list { $what } changed
cause-list-in = the list { $what } changed in { $lang }
cause-name = { $what } names another entry
cause-referring = other entries refer to { $what }
cause-facets = the filters of { $what } changed in { $lang }
cause-places = the places of { $what } changed
cause-template = template { $what } changed, or a component that it uses
cause-asset = { $what } of the theme changed
cause-shared = what all pages in { $lang } share changed
cause-words = words in { $lang } changed
cause-search = the search index in { $lang } changed
cause-data = the open data changed
cause-no-longer = something it showed is no longer there
cause-world = settings, kinds or the page of a section changed
cause-everything = some entry changed
cause-clock = a day came on which something changes
cause-agenda = the calendar changed
cause-figures = figures changed

# The store of results.
cache-none = No results are kept in { $folder }.
cache-folder = folder
cache-kept = results
cache-oldest = used since
cache-removed = removed

# The closing lines of a build.
summary-pages = pages
summary-pictures = pictures
summary-anew = made anew:
summary-withheld = withheld
# With the address of a file at the root of the host, and the lines that belong into it.
summary-for-the-host = for the host
summary-next = next change
summary-next-what = { $at }  ({ $what }); build again then
change-appears = appears
change-over = its time is over
change-passed = lies behind
change-month = another month
change-year = another year
summary-files = files
summary-bytes = size
summary-time = time
summary-stopped = Nothing was published: mend the errors above, then build again. The site that is there stays as it is.
summary-stopped-strict = Nothing was published: with --strict, warnings and withheld translations stand in the way.
check-clean = Nothing to mend.

# What the command line lacks.
usage-base-url = --base-url: write a whole web address, for instance https://portal.example.gov.vn/
usage-schema = schema: write `portal`, `kind`, a kind, or `entry` and a kind
usage-sheet = sheet: KIND and -o FILE are needed

# What a filled-in sheet would change.
sheet-new = new
sheet-changed = changed
sheet-nothing = (nothing)
sheet-unchanged = { $n ->
    [one] 1 row says what its entry says already
   *[other] { $n } rows say what their entries say already
}
sheet-dry = Nothing was written. To write it, add --apply.
sheet-stopped = Nothing was written: mend the cells above, or add --skip-errors to leave their entries out.
sheet-written = { $n ->
    [one] 1 file written; see it with `portolan check`
   *[other] { $n } files written; see them with `portolan check`
}
sheet-no-change = Nothing to write: the sheet says what the portal says.
# Schemas for editors: what settings, kind files and fields are for.
schema-portal-name = The portal's name in each language.
schema-portal-short-name = What it is called where there is little room, in each language; about 12 letters.
schema-portal-base-url = Where the site will be served, with https.
schema-portal-timezone = Decides what “today” is; an IANA name, as in "Asia/Ho_Chi_Minh".
schema-portal-source-language = The language in which facts and texts are first written.
schema-portal-languages = All languages, in the order in which they are offered.
schema-portal-fallback = For each language, what its readers are shown instead of a text that is missing.
schema-portal-x-default = For readers of other languages: the first of these that exists.
schema-portal-theme = A folder of themes/; harbour if nothing is said.
schema-portal-index = false asks search engines to stay away.
schema-portal-notice = The key of a word that stands on every page.
schema-portal-approval = required: nothing is published without approval.
schema-portal-links = Hosts that texts may link to.
schema-portal-images = Widths, formats and quality of pictures; open_graph = false draws none for sharing.
schema-portal-lunar = The years for which lunar festivals are computed.
schema-portal-per-page = Entries on a page of a list.
schema-portal-search = false leaves out the search of each language.
schema-portal-precompress = true also writes compressed files, for hosts that send them as they are.
schema-portal-bands = Into what amounts of money fall: a currency, and the limits between the bands.
schema-portal-security-contact = Where reports of security problems go: a mailto: or https: address.
schema-portal-translation = The least state in which translations are published (any, human, reviewed), and what a difference from the source costs (withhold, warn, off).
schema-portal-data = Licence, publisher, contact and frequency of the open data. Without a licence the portal says that none has been stated.
schema-portal-map = Outlines that the authority has approved: a file .geojson below content/, their source, and the number of the approval.
schema-kind-id = Its name in addresses, references and section indexes.
schema-kind-abstract = Only there to be extended.
schema-kind-extends = The kind whose fields it has too; common if nothing is said, none for no other.
schema-kind-section = The section that usually holds it.
schema-kind-schema-org = Its type, or types, at schema.org.
schema-kind-schema-org-by = Another type by the value of one field.
schema-kind-waive = Fields of what it extends that it does not need.
schema-kind-fields = Its fields, in the order in which they are shown.
schema-kind-card = Fields shown on a card.
schema-kind-sort = How lists are sorted: title, next, or a date field, newest first.
schema-kind-rules = What several fields must say together.
schema-kind-facets = Fields by which lists can be narrowed.
schema-kind-names = Fields with other names by which readers look for an entry.
schema-kind-compare = Fields that a comparison sets side by side.
schema-kind-fact-sheet = true prints each of its entries as a fact sheet, one page of A4.
schema-kind-exports = Formats in which its entries are published as data.
schema-kind-lists = Kinds whose entries are listed on its page.
schema-kind-lists-of = The field that names the localities whose entries are listed too.
schema-kind-lists-where = Further lists on its page: entries of a kind that name the same country in a field as it does in its own.
schema-kind-partners = What it is to partners abroad (how: agreed or sought) and the fields of countries, terms of cooperation and date; it stands on the page of partners.
schema-kind-course = The date fields of its beginning and end and the list of what came of it, told in order of time.
schema-kind-template = A template of its own.
schema-field-type = What it holds.
schema-field-of = What the items of a list are.
schema-field-required = Whether an entry cannot be published without it.
schema-field-translated = Whether it has a text in each language.
schema-field-group = The part of the facts panel; what is internal is shown and published nowhere.
schema-field-label = The key of its label; field- and its name if nothing is said.
schema-field-schema-org = Its property at schema.org.
schema-field-min = The least that is allowed.
schema-field-max = The most that is allowed; of a text, in characters.
schema-field-choices = The words to choose from.
schema-field-vocabulary = The list of terms in kinds/terms; of a choice, the beginning of its labels.
schema-field-kind = The kind of entry that it refers to.
schema-field-units = Units that are allowed.
schema-field-schemes = Systems of codes that are allowed.
schema-field-fields = The fields of the record.
