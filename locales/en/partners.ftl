# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Partners
partners-title = Partners and cooperation
partners-summary = What localities have agreed on with partners abroad, by country and field, and who seeks a partner, for what and until when.
partners-agreed = Agreements by country
partners-agreed-fields = Agreements by field
partners-agreed-count = { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
}
partners-open = Partners wanted
partners-open-count = { $count ->
    [one] { $count } open request
   *[other] { $count } open requests
}
partners-none-open = No request is open at present.
partners-by-country = By country
partners-by-field = By field
partners-closed = Closed requests
partners-closed-note = These requests are no longer open. They are kept for the record.
# A partner from anywhere is welcome.
partners-any-country = Any country
course-title = Course and results
course-signed = Signed
course-valid-to = End of the term
list-agreement-parties-country = Agreements with partners there
list-partner-request-seeking-country = Partners sought there
list-product-markets = Products for this market
list-event-counterparts-country = Events with partners from there
list-organisation-country = Missions and offices for this country
list-guide-countries = Guides for this country
list-locality-borders-with-country = Localities on its border
