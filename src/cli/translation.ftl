# The translation desk, in English. A language overrides each in its own diagnostics.ftl.

status-legend = ✓ up to date · ~n n units stale · +n n units missing · – not translated · ? nothing recorded · · the source
status-totals = { $lang }: { $fresh } up to date, { $stale } stale, { $partial } in part, { $missing } missing, { $unknown } unknown; { $unreviewed } not reviewed
status-board = The board is in { $path }
status-failed-missing = There are texts without a translation, or with a part that has none.
status-failed-stale = There are translations whose source has changed since.
status-failed-unreviewed = There are translations that nobody has reviewed.
status-fresh = Up to date
status-stale = Stale
status-missing = Not translated
status-partial = In part
status-unknown = Unknown
status-unreviewed = Not reviewed
status-source = Source
status-stale-units = { $n } of { $of } units stale
status-missing-units = { $n } of { $of } units missing

detail-head = { $title } ({ $name }), { $source } → { $lang }
detail-none = Nothing is recorded of this translation: `portolan ack { $name } { $lang }` starts its account.
detail-fresh = Every unit is up to date.
detail-fresh-units = { $n ->
    [one] 1 other unit is up to date.
   *[other] { $n } other units are up to date.
}
detail-state-fresh = up to date
detail-state-stale = stale
detail-state-missing = missing
detail-state-unknown = unknown
detail-state-gone = no longer in the source
detail-edited = the translation has been edited since
detail-source = source
detail-target = translation

board-title = Translations
board-intro = What to do next in each language. What readers come to first stands first: the home page, then the sections in the order of the menu.
board-summary = At a glance
board-next = What to do next
board-all = All texts
board-text = Text
board-what = What to do
board-language = Language
board-command = For translators:
board-done = Share up to date
board-nothing = Nothing: everything is up to date.
board-more = Further texts:
board-home = Home page

ack-units = { $n ->
    [one] 1 unit confirmed
   *[other] { $n } units confirmed
}
ack-nothing = Nothing new to record.
ack-missing = { $n ->
    [one] 1 unit has no translation yet
   *[other] { $n } units have no translation yet
}
ack-refused = The source has changed and the translation has not: { $entry } { $lang } { $unit }
ack-refused-gone = The source no longer has this: { $entry } { $lang } { $unit }
ack-refused-help = Change the translation and confirm again. If it is right as it is, say --unchanged; if the source was only corrected, --minor.

unit-field = field
unit-paragraph = paragraph
unit-heading = heading
unit-item = item of a list
unit-row = row of a table; its cells are parted by |
unit-term = term of a list of definitions
unit-definition = definition
unit-code = lines that are shown as they are
unit-under = under

export-text = Text
export-unit = Unit
export-source = Source (do not change)
export-target = Translation
export-previous = Previous translation
export-notes = Notes
export-units = { $n ->
    [one] 1 unit in { $path }
   *[other] { $n } units in { $path }
}
export-nothing = Nothing to translate: everything is up to date.
export-elsewhere = { $n ->
    [one] 1 text is written in { $lang }: export it with --from { $lang }
   *[other] { $n } texts are written in { $lang }: export them with --from { $lang }
}

import-new = new translation
import-changed = changed
import-confirmed = { $n ->
    [one] 1 unit confirmed as it is
   *[other] { $n } units confirmed as they are
}
import-same = { $n ->
    [one] 1 unit says what the portal says already
   *[other] { $n } units say what the portal says already
}
import-dry = Nothing was written. To write it, add --apply.
import-no-change = Nothing to write.
import-refused = What is marked above was not taken. The rest was.
import-refused-dry = What is marked above will not be taken. The rest will.
memory-added = { $n ->
    [one] 1 new pair in { $path }
   *[other] { $n } new pairs in { $path }
}
