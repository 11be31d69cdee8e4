//! What can be wrong with settings, kinds and entries.

crate::codes! {
    UNKNOWN_FIELD = "P0201" Error "`{field}` is not a field here",
        help: "known here: {known}; free data may stand under `extra`",
        means: "A name was set that neither the kind nor the settings know.",
        why: "A misspelt fact would silently be missing from the page.",
        example: "sumary = \"…\"\nMend: summary = \"…\"";
    WRONG_TYPE = "P0202" Error "`{field}` should be {expected}, not `{written}`",
        help: "write {expected}",
        means: "The value is not of the sort that the field needs.",
        why: "A page can format, sort and compare a fact only when it is what it says it is.",
        example: "area_km2 = \"about 6000\"\nMend: area_km2 = { value = 6206.9, unit = \"km2\" }";
    MISSING_FIELD = "P0203" Error "`{field}` is missing",
        help: "add `{field}`",
        means: "A fact that this kind needs for publication is not there.",
        why: "The page would have a hole where readers look first.",
        example: "A project without `contact`.\nMend: [contact] with role and mailbox.";
    FACT_IN_TRANSLATION = "P0204" Error "`{field}` is a fact and cannot be set in a translation",
        help: "facts stand once, in {file}; delete this line and change it there",
        means: "A translation holds prose and translated fields only. Facts stand in the entry's source file.",
        why: "Set in two places, a fact would soon be two facts.",
        example: "index.en.md with deadline = 2027-01-01.\nMend: delete it; index.vi.md has it.";
    DUPLICATE_ID = "P0205" Error "the {kind} `{id}` exists twice",
        help: "rename one of the two folders",
        means: "Two folders hold entries of the same kind and id.",
        why: "References could mean either of them.",
        example: "content/provinces/hue and content/cities/hue, both localities.";
    UNKNOWN_CHOICE = "P0206" Error "`{written}` is not one of the values of `{field}`",
        help: "write one of: {known}",
        means: "The field has a closed list of values and this is none of them.",
        why: "Filters, labels in every language and open data need the same words everywhere.",
        example: "stage = \"planing\"\nMend: stage = \"idea\"";
    BAD_LANGUAGE_TAG = "P0207" Error "`{written}` is not a language tag that can be used: {reason}",
        help: "write a BCP 47 tag such as vi, en, zh-Hans{suggestion}",
        means: "Languages are named by BCP 47 tags in their canonical form.",
        why: "Browsers, screen readers and search engines read these tags.",
        example: "languages = [\"vn\"]\nMend: languages = [\"vi\"]";
    UNKNOWN_LANGUAGE_FILE = "P0208" Error "the portal has no language `{lang}`",
        help: "languages of portal.toml: {known}; rename the file to index.<language>.md, or add the language there",
        means: "A text's name carries a language that portal.toml does not list.",
        why: "The page would never be built, and nobody would notice.",
        example: "index.jp.md\nMend: index.ja.md";
    NO_SOURCE_FILE = "P0209" Error "`{path}` has no text in its source language ({lang})",
        help: "add index.{lang}.md with the facts, or say source_language = \"…\" in the file that holds them",
        means: "An entry's facts stand in the file of its source language, and that file is missing.",
        why: "Without facts there is nothing to translate.",
        example: "Only index.en.md in a portal whose source language is vi.";
    BAD_ID = "P0210" Error "`{id}` cannot be an id: {reason}",
        help: "name the folder with a-z, 0-9 and hyphens, as in `quang-ninh`",
        means: "An entry's id is its folder's name: ASCII letters in lower case, digits and hyphens.",
        why: "Ids stand in references, addresses and data for years.",
        example: "content/provinces/Quảng Ninh\nMend: content/provinces/quang-ninh";
    MISPLACED_FILE = "P0211" Error "`{path}` is not where a text can be",
        help: "texts are content/portal.<language>.md, content/<section>/_index.<language>.md and content/<section>/<entry>/index.<language>.md",
        means: "A Markdown file lies in a place that has no meaning.",
        why: "It would not be published, and nobody would notice.",
        example: "content/hue.md\nMend: content/provinces/hue/index.vi.md";
    NO_SECTION = "P0212" Error "the folder `{path}` has no `_index.{lang}.md`",
        help: "add it: it names the section and says which kind of entries it holds",
        means: "A folder of entries needs a section index in the source language.",
        why: "It says what kind its entries are and how the section is called.",
        example: "content/provinces/ without _index.vi.md";
    UNKNOWN_KIND = "P0213" Error "there is no kind `{kind}`",
        help: "kinds of this portal: {known}",
        means: "A section, reference or command names a kind that no file in kinds/ describes.",
        why: "The kind says what fields its entries have.",
        example: "kind = \"festivals\"\nMend: kind = \"festival\"";
    BAD_KIND = "P0214" Error "this kind cannot be used: {reason}",
        help: "mend the kind's file; README shows a whole one in twenty lines",
        means: "A kind file contradicts itself or names something that does not exist.",
        why: "Every entry of the kind depends on it.",
        example: "extends = \"localty\"";
    BAD_VALUE = "P0215" Error "`{field}`: {reason}",
        help: "{expected}",
        means: "The value has the right sort and cannot be true or used as it stands.",
        why: "Readers and machines would take it at its word.",
        example: "phone = \"0243 799\"\nMend: phone = \"+842437990000\"";
    NUMBER_WITHOUT_SOURCE = "P0216" Error "this figure does not say where it comes from",
        help: "add source = \"…\", the id of a work in content/sources.toml",
        means: "A figure needs indicator, value, unit, period, date and source.",
        why: "A number without a source is a rumour.",
        example: "{ indicator = \"fdi-registered\", value = 3.46e9 }\nMend: add source = \"tap-chi-cong-san-882\".";
    UNKNOWN_SOURCE = "P0217" Error "there is no work `{id}` in content/sources.toml",
        help: "add [{id}] with title, publisher, url or number, and published there{suggestion}",
        means: "A source is cited by an id that the list of works does not have.",
        why: "The reader could not follow it.",
        example: "source = \"gso2015\"";
    NO_SUCH_FILE = "P0218" Error "there is no file `{name}` beside this text",
        help: "put it into the folder {folder}{suggestion}",
        means: "A picture or document is named that does not lie in the entry's folder.",
        why: "The page would show a broken picture.",
        example: "file = \"ha-long.jpeg\" when the file is ha-long.jpg";
    IMAGE_WITHOUT_ALT = "P0219" Error "the picture `{name}` has no text for those who cannot see it",
        help: "add alt = \"…\": one sentence that says what is seen",
        means: "A picture needs an alternative text in the source language.",
        why: "Screen readers read it, and it is what shows when a picture does not load.",
        example: "[[images]]\nfile = \"a.jpg\"\nMend: alt = \"Thuyền buồm trên vịnh\"";
    IMAGE_WITHOUT_RIGHTS = "P0220" Error "the picture `{name}` has no {what}",
        help: "add {what} = \"…\"",
        means: "A picture needs who made it and under which licence it is shown.",
        why: "Without them a province publishes what it may not.",
        example: "[[images]]\nfile = \"a.jpg\"\nMend: credit = \"…\", licence = \"CC-BY-4.0\"";
    PERSON_WITHOUT_BASIS = "P0221" Error "`{name}` is named without legal basis or consent",
        help: "add legal_basis = \"…\" (an office held by public appointment) or consent = <date>",
        means: "A person may be named only by law or by their own consent, with its date.",
        why: "Personal data is not ours to publish.",
        example: "officials = [{ name = \"…\", title = \"…\" }]";
    DEADLINE_BEFORE_OPENING = "P0222" Error "the deadline {deadline} is before the opening {opened}",
        help: "correct one of the two dates",
        means: "A call ends before it begins, by both dates with certainty.",
        why: "Nobody could apply.",
        example: "opened = 2027-03-01, deadline = 2027-02-01";
    NO_SUCH_LUNAR_DAY = "P0223" Error "there is no such day in the {calendar} calendar: {reason}",
        help: "lunar months are 1 to 12 and have 29 or 30 days; for the last day write day = \"last\"",
        means: "A festival's rule names a day that cannot occur.",
        why: "The calendar would have no date, or a wrong one.",
        example: "rule = { month = 13, day = 1 }";
    DATES_OUT_OF_ORDER = "P0224" Error "`{later}` ({second}) is before `{earlier}` ({first})",
        help: "correct one of the two dates",
        means: "Two dates that follow each other are in the wrong order, with certainty.",
        why: "The page would contradict itself.",
        example: "valid_from = 2025-07-01, valid_to = 2020";
    CRITERIA_AGAINST_CATEGORY = "P0225" Error "the criteria ({criteria}) make this {expected}, not {written}",
        help: "criteria i–vi are cultural, vii–x natural, both together mixed",
        means: "The category of a World Heritage property follows from its criteria.",
        why: "One of the two is wrong.",
        example: "criteria = [\"vii\", \"viii\"], category = \"cultural\"";
    TIME_IS_OVER = "P0226" Warning "`{field}` ({date}) has passed; page and cards say that it is over",
        help: "give the new date, set the state that it has come to (for a call: call = \"closed\"), or archive the entry",
        means: "A call, a request or an agreement says that it still holds, and its last day is over.",
        why: "Time alone never makes an error, but the officer should know.",
        example: "call = \"open\", deadline = 2025-01-01";
    REVIEW_OVERDUE = "P0227" Warning "this entry should have been reviewed by {date}",
        help: "read it again, correct it, and set review_by to the next date",
        means: "The date until which the facts were said to hold has passed.",
        why: "Old facts abroad cost trust.",
        example: "review_by = 2025-01-01";
    SUMMARY_LENGTH = "P0228" Error "the summary has {length} characters; {expected}",
        help: "write one or two sentences that stand for themselves on a card and in a search result",
        means: "A summary has 50 to 300 characters, in Chinese, Japanese and Korean half as many; in a translation this is a warning.",
        why: "Shorter says nothing, longer is cut off.",
        example: "summary = \"A province.\"";
    APPROVAL_MISSING = "P0229" Note "withheld: this portal publishes only what is approved, and there is no approval",
        help: "let it be approved; it appears with the next build",
        means: "approval = \"required\" in portal.toml, and the entry has no [approval].",
        why: "A portal can ask that nobody publishes alone.",
        example: "status = \"published\" without [approval]";
    WITHHELD = "P0230" Note "withheld: {reason}",
        help: "nothing needs to be done{until}",
        means: "The entry is a draft, embargoed, withdrawn or not yet due.",
        why: "It was asked for; it is said so that nobody searches.",
        example: "status = \"draft\"";
    TOO_LONG = "P0231" Error "`{field}` has {length} characters; at most {limit} fit",
        help: "write it shorter",
        means: "A text is longer than the place it is shown in.",
        why: "It would be cut off in lists and search results.",
        example: "A title of 200 characters.";
    ITEM_WITHOUT_ID = "P0232" Error "this item of `{field}` needs an id, because its text is translated",
        help: "add id = \"…\", any short word that stays the same",
        means: "Items with translated text are bound to their translation by id, never by position.",
        why: "When an item is moved, its translation must move with it.",
        example: "[[strengths]]\ntext = \"…\"\nMend: id = \"port\"";
    UNKNOWN_ITEM = "P0233" Error "the source has no `{item}` in `{field}`",
        help: "known there: {known}",
        means: "A translation gives a text for an item that the source file does not have.",
        why: "It would never be shown.",
        example: "[strengths.harbour] in index.en.md when the source says id = \"port\"";
    BAD_SETTING = "P0234" Error "`{field}`: {reason}",
        help: "{expected}",
        means: "A setting of portal.toml cannot be used as it stands.",
        why: "Every page depends on it.",
        example: "base_url = \"example.org\"\nMend: base_url = \"https://example.org/\"";
    BORDERS_BEFORE = "P0235" Warning "this figure of {period} speaks of {territory} before its borders changed on {date}",
        help: "add territory_as_of, the day whose borders are meant, and the page will say so",
        means: "The figure's period lies before the territory's present borders, and the figure does not say which it means.",
        why: "A figure of 2015 belongs to a territory that is no more.",
        example: "period = 2015, territory = \"bac-ninh\" (new borders since 2025-07-01)";
    BIDI_IN_FACT = "P0236" Error "`{field}` holds an invisible character that turns the direction of writing",
        help: "delete it (U+202A–U+202E, U+2066–U+2069)",
        means: "Bidirectional override characters stand in a text of a left-to-right language.",
        why: "They make a text look different from what it is.",
        example: "title = \"abc\\u202Etxt.exe\"";
    TOO_FEW = "P0240" Error "`{field}` has {has}; at least {count} are needed",
        help: "add what is missing",
        means: "A list has fewer items than the kind needs.",
        why: "An agreement has two parties, a region several localities.",
        example: "members = [\"hue\"]\nMend: members = [\"hue\", \"da-nang\"]";
    NO_FOREIGN_PARTY = "P0241" Error "all parties are of one country ({country})",
        help: "add the party abroad, or correct its country",
        means: "An agreement of a portal for external relations has a party in another country.",
        why: "The page would list it under no partner country.",
        example: "Two parties with country = \"VN\".";
    SIGNED_AHEAD = "P0242" Error "`{field}` is {date}, which is still to come",
        help: "correct the date, or set state = \"negotiating\" until it is signed",
        means: "An agreement is said to be signed on a day that has not come.",
        why: "An announced signature is not a signature.",
        example: "state = \"active\", signed = 2099-01-01";
    NOMINAL = "P0243" Warning "nothing has come of this agreement for {months} months (last: {last})",
        help: "add what has been done to results, or say how it stands: state = \"expired\" or \"terminated\"",
        means: "An active agreement has no result within the last 24 months.",
        why: "Agreements must not stay nominal.",
        example: "state = \"active\", signed = 2020-05-01, no results";
    RAN_OUT = "P0244" Warning "`{field}` ran out on {date}; the page shows it as expired",
        help: "give the new dates once it is renewed, or delete it",
        means: "A certificate, a rating or a registration holds until its valid_to, and that day is over.",
        why: "Buyers rely on it; it is never shown as valid in silence.",
        example: "[ocop]\nstars = 4, valid_to = 2024-06-30";
    OUT_OF_RANGE = "P0245" Error "`{field}` is {value}; it must lie from {min} to {max}",
        help: "correct the number; a share is written in hundredths, 62.5 for 62.5 %",
        means: "A number lies outside of what it can be.",
        why: "Readers and machines would take it at its word.",
        example: "occupancy = 120";
    ISSUE_TWICE = "P0246" Error "issue {number} exists already: `{other}`",
        help: "give this one its own number",
        means: "Two issues of a bulletin have one number.",
        why: "Libraries and readers cite an issue by its number.",
        example: "issue_number = 4 in two entries of one section";
    ISSUE_OUT_OF_ORDER = "P0247" Error "issue {number} is of {date}, before issue {before} of {earlier}",
        help: "correct the number or the date of one of the two",
        means: "Numbers of a bulletin grow with their dates.",
        why: "A reader could not tell which is the newer one.",
        example: "Issue 4 of 2026-03, issue 5 of 2026-01.";
    SUPERSEDES_LATER = "P0248" Error "`{id}` is of {date}, later than this document ({own})",
        help: "correct one of the dates; the later document supersedes the earlier one",
        means: "A document supersedes one that was issued after it.",
        why: "The reader would follow the wrong one.",
        example: "issued = 2020-01-01, supersedes = [\"…\"] of 2024";
    SUPERSEDED_IN_A_CIRCLE = "P0249" Error "this document and `{id}` supersede each other",
        help: "delete the reference in the earlier of them",
        means: "Following what a document supersedes leads back to it.",
        why: "None of them would be in force.",
        example: "A supersedes B, and B supersedes A.";
    NOT_ITS_FORMAT = "P0250" Error "`{name}` is not what its name says: it does not begin as a {format} file does",
        help: "save it anew in that format from the program that made it; to change a name is not to change a format",
        means: "The first bytes of a document are not those of its format.",
        why: "Readers could not open it, and a program could hide behind the name.",
        example: "plan.docx renamed to plan.pdf";
    SERIES_ALONE = "P0283" Error "this series joins no entry: {reason}",
        help: "a CSV file lies in an entry's folder, content/<section>/<entry>/, beside its index",
        means: "A CSV file lies where no entry is, or beside an entry whose kind has no figures.",
        why: "Its figures would not be published, and nobody would notice.",
        example: "content/provinces/fdi.csv\nMend: content/provinces/hue/fdi.csv";
    FIGURE_ID_TWICE = "P0284" Error "two figures of this entry have the id `{id}`",
        help: "give one of the two another id; ids are one set over index and CSV files",
        means: "An id names one figure of an entry; translations of its note are bound to it.",
        why: "A translated note would stand under both.",
        example: "id = \"fdi-2015\" in index.vi.md and in fdi.csv beside it";
    DISPUTED_WITHOUT_NOTE = "P0285" Error "this share is disputed, and nothing says why",
        help: "add note = \"…\": one sentence for the reader on how the share and the amounts differ",
        means: "`disputed = true` lets a share stand that its own amounts do not give. The reader must be told.",
        why: "Two numbers that contradict each other without a word cost trust.",
        example: "share_of = \"fdi-registered\", share_in = \"VN\", disputed = true";
    BAD_RATE = "P0270" Error "this rate cannot be used: {reason}",
        help: "write pair = \"USD/VND\" (three letters of ISO 4217 each) and value, how much of the second one unit of the first is worth",
        means: "A rate of content/rates.toml does not say what one currency is worth in another.",
        why: "Amounts would fall into the wrong band, and nobody would see why.",
        example: "pair = \"dollar\", value = 0";
    RATE_TWICE = "P0271" Error "there is a rate for {pair} already",
        help: "keep the newer of the two",
        means: "Two rates are given for the same two currencies, in this or the other direction.",
        why: "An amount would have two values.",
        example: "pair = \"USD/VND\" and pair = \"VND/USD\"";
    APPROVAL_VOID = "P0530" Warning "`{entry}` has changed since it was approved",
        help: "`portolan review {entry}` shows what has changed; `portolan approve {entry} …` records a new approval",
        means: "The facts or the source text are no longer those that [approval] was given for.",
        why: "What stands under a superior's approval must be what the superior saw.",
        example: "A deadline corrected after [approval] was written.";
    APPROVAL_UNKNOWN = "P0531" Warning "the approval of `{entry}` does not say what was approved",
        help: "let it be approved with `portolan approve {entry} …`, which writes content_digest",
        means: "[approval] has no content_digest, or one of a version that this program does not know.",
        why: "Nobody could tell whether the text is still the one that was approved.",
        example: "[approval] written by hand.";
    SECURITY_CONTACT = "P0450" Error "`{written}` is no address for reports on security",
        help: "write it with its scheme, as in \"mailto:security@example.org\" or \"https://example.org/security\"",
        means: "The contact of security.txt must be a whole address: mailto:, https:// or tel: (RFC 9116, 2.5.3).",
        why: "Without it there would be no security.txt, and whoever found a weakness would not know whom to tell.",
        example: "security_contact = \"security@example.org\"\nMend: security_contact = \"mailto:security@example.org\"";
    THEME_ICON = "P0451" Error "the icon `{written}` is not an SVG file of the theme",
        help: "put an SVG file below the theme's static/ and write its path there, as in \"svg/mark.svg\"",
        means: "`icon` of theme.toml names no file below static/, or one that is not SVG.",
        why: "Phones and desks would show the portal without its mark.",
        example: "icon = \"mark.png\"\nMend: icon = \"svg/mark.svg\"";
    THEME_COVER = "P0543" Error "the cover of `{kind}`, `{written}`, is not an SVG file of the theme",
        help: "put an SVG file below the theme's static/ and write its path there, as in \"svg/cover-coast.svg\"",
        means: "A line of `[covers]` in theme.toml names no file below static/, or one that is not SVG.",
        why: "Entries of that kind without a photograph would be shown without a picture.",
        example: "[covers]\nlocality = \"coast.png\"\nMend: locality = \"svg/coast.svg\"";
    THEME_COLOUR = "P0452" Error "`{field}` should be a colour, not `{written}`",
        help: "write # and six hexadecimal digits, as in \"#0f1a22\"",
        means: "A colour of theme.toml is not written as devices read it.",
        why: "Devices would draw a colour of their own around the pages.",
        example: "theme = \"navy\"\nMend: theme = \"#0f1a22\"";
    MAP_UNATTRIBUTED = "P0560" Error "`map.outlines` without `map.{missing}`: outlines are drawn only with both",
        help: "add to [map]: source = \"whose outlines they are\", approval = \"number of the document that approves them\"",
        means: "A portal draws a coast or a boundary only as its authority has approved it, and says whose outline it is.",
        why: "An outline on an official page is read as a claim; nobody may have to guess who made it.",
        example: "[map]\noutlines = \"outlines.geojson\"\nMend: add source and approval.";
    OUTLINES_MISSING = "P0561" Error "there is no file `{path}`",
        help: "`map.outlines` names a file .geojson by its path below content/, as in \"outlines.geojson\"",
        means: "The file of outlines that portal.toml names does not exist.",
        why: "Charts without the outlines that were meant would be published in silence.",
        example: "outlines = \"map.geojson\" without content/map.geojson";
    OUTLINES_UNUSED = "P0567" Warning "no setting names `{path}`: it is drawn nowhere",
        help: "name it in portal.toml ([map] outlines, source, approval), or delete it",
        means: "A file .geojson lies in content and `map.outlines` does not name it.",
        why: "Whoever put it there expects to see it.",
        example: "content/outlines.geojson without [map] in portal.toml";
    OUTLINES_ELSEWHERE = "P0568" Warning "no locality of the portal lies near the outlines of `{path}`",
        help: "check that they are of the right place, and that longitude comes first in them",
        means: "Every locality that has coordinates is more than two degrees from every point of the outlines.",
        why: "Numbers the wrong way round are often still a place on earth: another one.",
        example: "[20.9, 107.1] north of Norway instead of [107.1, 20.9] in Ha Long Bay";
}
