# Words of the officers' desk: sheets to fill in, the review sheet. Readers of the portal see the last group alone.

## Sheets

# Headings of the first column: the name of the entry's folder; the entry that an item of a list belongs to; the item's own name.
sheet-id = Id (leave empty for a new entry)
sheet-entry = Belongs to (id)
sheet-item = Id of the item
# Mark of the row that shows how to fill in.
sheet-example = Example
# Help, as a note on a heading: whole sentences.
sheet-needed = Needed to publish.
sheet-not-listed = Please choose from the list.
sheet-help-id = The name of the entry in addresses. Do not change it. For a new entry leave it empty: it is made of the title.
sheet-help-entry = The id or code of the entry, as in the first sheet.
sheet-help-item = Any short word that stays the same; translations are bound to it.
sheet-help-text = Text in the portal’s source language.
sheet-help-prose = Paragraphs of text. A sheet writes them into new entries only; later they are changed in the file.
sheet-help-whole = A whole number, in digits.
sheet-help-number = A number; words for large numbers, a unit or a currency may stand beside it.
sheet-help-share = A percentage, such as 12.5 %.
sheet-help-currency = Three letters, such as USD.
sheet-help-period = A year (2026), a month (2026-03), or from one to another (2020/2025).
sheet-help-day = A number, or “last” for the last day of the month.
sheet-help-date = A day as 2026-04-16. A month (2026-04) or a year alone may do.
sheet-help-instant = Day and time of day: 2026-04-16 08:00.
sheet-help-email = The mailbox of an office, never a person’s.
sheet-help-phone = With + and the country’s number.
sheet-help-url = A whole address, beginning with https://.
sheet-help-list = Choose from the list.
sheet-help-many = Several: with a semicolon (;) between them.
sheet-help-many-lines = Several: each on a line of its own (Alt+Enter).
sheet-help-empty = Left empty: nothing changes. A hyphen (-) takes the fact away.

## Parts of values

part-lat = Latitude (°N)
part-lon = Longitude (°E)
part-role = Role
part-organisation = Organisation
part-mailbox = E-mail
part-phone = Telephone
part-valid-from = In force since
part-valid-to = In force until
part-id = Id
part-name = Name
part-title = Title
part-legal-basis = Legal basis
part-consent = Consent given on
part-file = File name
part-year = Year
part-status = Status
part-source = Source
part-day-last = last day
part-precision-exact = Exact
part-precision-approximate = Approximate
part-precision-withheld = Not published
part-edition-status-scheduled = As planned
part-edition-status-cancelled = Cancelled
part-edition-status-postponed = Postponed
part-edition-status-rescheduled = Moved to these dates
# In a year that has the month twice.
part-leap-never = In the ordinary month only
part-leap-first = In the first of the two
part-leap-both = In both
part-figure-status-provisional = Provisional
part-figure-status-final = Final

## The sheet for the approving superior

review-title = For approval
review-facts = Facts
review-text = Text
review-sources = Sources
review-changes = Changes since the last approval
review-path = File
review-digest = Fingerprint of the content
review-approval = Approval
review-approval-none = Not approved yet
review-approval-valid = Approved, and unchanged since
review-approval-void = Changed since it was approved
review-approval-unknown = Approved, but without the content that was approved
review-approval-role = Role
review-approval-organisation = Organisation
review-approval-date = Date
review-approval-document = Document
review-changes-first = There is no approved text to compare with.
review-changes-none = Nothing has changed.
review-changes-series = The data files beside the entry have changed.
review-before = Before
review-after = Now
# Not seen: read to those who cannot see the colours.
review-removed = removed:
review-added = added:
review-no-text = (no text)
review-printed = Printed on { $date }
# Lines at the end, to be filled in by hand.
review-decision = Approved by (role, organisation, date, signature):

## Drafts

# Across each page of a build with drafts, on the screen and in print.
draft-watermark = Draft – not for publication
