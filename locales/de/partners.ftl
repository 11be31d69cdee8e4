# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Partner
partners-title = Partner und Zusammenarbeit
partners-summary = Was Gebietskörperschaften mit Partnern im Ausland vereinbart haben, nach Land und Bereich, und wer einen Partner sucht, wofür und bis wann.
partners-agreed = Vereinbarungen nach Land
partners-agreed-fields = Vereinbarungen nach Bereich
partners-agreed-count = { $count ->
    [one] { $count } Vereinbarung
   *[other] { $count } Vereinbarungen
}
partners-open = Partner gesucht
partners-open-count = { $count ->
    [one] { $count } offenes Gesuch
   *[other] { $count } offene Gesuche
}
partners-none-open = Derzeit ist kein Gesuch offen.
partners-by-country = Nach Land
partners-by-field = Nach Bereich
partners-closed = Geschlossene Gesuche
partners-closed-note = Diese Gesuche sind nicht mehr offen. Sie bleiben zum Nachlesen erhalten.
# A partner from anywhere is welcome.
partners-any-country = Jedes Land
course-title = Verlauf und Ergebnisse
course-signed = Unterzeichnet
course-valid-to = Ende der Laufzeit
list-agreement-parties-country = Vereinbarungen mit Partnern aus diesem Land
list-partner-request-seeking-country = Partnergesuche für dieses Land
list-product-markets = Produkte für diesen Markt
list-event-counterparts-country = Veranstaltungen mit Partnern aus diesem Land
list-organisation-country = Vertretungen und Stellen für dieses Land
list-guide-countries = Leitfäden für dieses Land
list-locality-borders-with-country = Angrenzende Gebiete
