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
station-render = making pages
station-compress = compressing
station-publish = publishing
station-check = checking

label-first-defined = first defined here
label-defined-here = defined here
label-facts-live-here = the facts live here
label-other-file = the other file
label-source = the source text
label-opened-here = opened here
label-amount = an amount of it

# The closing lines of a build.
summary-pages = pages
summary-pictures = pictures
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
