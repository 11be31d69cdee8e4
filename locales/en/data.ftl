# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Open data
data-title = Open data
data-summary = The facts of this portal as files for programs and spreadsheets, in every language that the portal really has.
data-catalogue = Catalogue of open data
data-figures = Figures

# How much a set holds.
data-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
data-observations = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
data-illustrative = { $count ->
    [one] of which { $count } illustrative
   *[other] of which { $count } illustrative
}

data-only-illustrative = Made up for illustration: not in the catalogue.
data-languages = Languages
data-updated = Last change
data-files = Files
data-more = Lists of these entries, one table each
data-terms = Terms of use
data-licence = Licence
data-no-licence = No licence has been stated.
data-publisher = Publisher
data-contact = Contact
data-periodicity = Updated
data-periodicity-continuous = continuously
data-periodicity-daily = daily
data-periodicity-weekly = weekly
data-periodicity-biweekly = every two weeks
data-periodicity-monthly = monthly
data-periodicity-bimonthly = every two months
data-periodicity-quarterly = quarterly
data-periodicity-semiannual = twice a year
data-periodicity-annual = yearly
data-periodicity-biennial = every two years
data-periodicity-triennial = every three years
data-periodicity-irregular = at no fixed interval

# Formats and sizes.
data-format-csv = Table (CSV)
data-format-csvw = Description of the tables (CSVW)
data-format-json = For programs (JSON)
data-format-schema = Its form (JSON Schema)
data-format-geojson = Map (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = All sets for catalogues and search engines (DCAT 3)

# How to read the files.
data-reading = How to read the files
data-rows = A table has one row for each entry. A text has one column for each language; where there is no translation the cell is empty. The columns stay the same when texts are added.
data-lists = Several words in one cell stand with | between them. Any other list is a table of its own: its first columns name the entry and the place in the list.
data-guard = A text that begins with = + - @ ' a tab or a line break has one ' more in front, so that no spreadsheet runs it as a formula. Take one ' away from the front of a text to have it as it was. Numbers are never changed.
data-values = Amounts stand as amount and currency (ISO 4217). Dates are as precise as they are known: 2026, 2026-04 or 2026-04-16. A place that is withheld is in no file; persons are in none.
data-made-up = Entries made up for illustration say illustrative = true: leave them out of every count.
data-addresses = Addresses and ids do not change. Each entry has a file of its own: data/kind/id.json. Every JSON file says the version of its form.

# Parts of values, which name columns together with the field.
part-url = Address
part-translation = How it was translated
part-amount = Amount
part-currency = Currency
part-min = From
part-max = To
part-as-of = As of
part-value = Value
part-unit = Unit
part-latitude = Latitude
part-longitude = Longitude
part-precision = Precision
part-alt = What is seen
part-caption = Caption
part-credit = Credit
part-licence = Licence
part-scheme = Scheme
part-start = Start
part-end = End
part-confirmed = Confirmed
part-month = Month
part-day = Day
part-to-month = Until month
part-to-day = Until day
part-leap = In leap months
part-indicator = Indicator
part-period = Period
part-period-start = First day of the period
part-period-end = Last day of the period
part-territory = Territory
part-territory-as-of = Borders as of
part-note = Remark
part-publisher = Publisher
part-number = Document number
part-accessed = Read on
part-language = Language
part-entry = Entry
part-item = Number in the list
