# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Words to look for
search-go = Search
search-kind = Kind
search-kind-any = All kinds
search-place = Locality
search-place-any = All localities
search-found = Results:
search-none = Nothing was found for these words. Try fewer or other words, or browse the sections below.
search-busy = Searching…
search-failed = The search could not be loaded. Try again in a moment, or browse the sections below.
search-more = Show more results
search-needs-scripts = The search needs JavaScript, which is not running in this browser. All entries can be reached from the sections and topics below.
search-browse = Browse sections and topics
