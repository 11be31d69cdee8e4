# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Offene Daten
data-title = Offene Daten
data-summary = Die Angaben dieses Portals als Dateien für Programme und Tabellenkalkulation, in allen tatsächlich vorhandenen Sprachen.
data-catalogue = Katalog der offenen Daten
data-figures = Zahlen

# How much a set holds.
data-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
data-observations = { $count ->
    [one] { $count } Angabe
   *[other] { $count } Angaben
}
data-illustrative = { $count ->
    [one] davon { $count } nur zur Veranschaulichung
   *[other] davon { $count } nur zur Veranschaulichung
}

data-only-illustrative = Nur zur Veranschaulichung: nicht im Katalog.
data-languages = Sprachen
data-updated = Letzte Änderung
data-files = Dateien
data-more = Listen dieser Einträge, je eine Tabelle
data-terms = Nutzungsbedingungen
data-licence = Lizenz
data-no-licence = Es ist keine Lizenz angegeben.
data-publisher = Herausgeber
data-contact = Kontakt
data-periodicity = Aktualisierung
data-periodicity-continuous = laufend
data-periodicity-daily = täglich
data-periodicity-weekly = wöchentlich
data-periodicity-biweekly = alle zwei Wochen
data-periodicity-monthly = monatlich
data-periodicity-bimonthly = alle zwei Monate
data-periodicity-quarterly = vierteljährlich
data-periodicity-semiannual = halbjährlich
data-periodicity-annual = jährlich
data-periodicity-biennial = alle zwei Jahre
data-periodicity-triennial = alle drei Jahre
data-periodicity-irregular = unregelmäßig

# Formats and sizes.
data-format-csv = Tabelle (CSV)
data-format-csvw = Beschreibung der Tabellen (CSVW)
data-format-json = Für Programme (JSON)
data-format-schema = Ihr Aufbau (JSON Schema)
data-format-geojson = Karte (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = Alle Datensätze für Kataloge und Suchmaschinen (DCAT 3)

# How to read the files.
data-reading = So sind die Dateien zu lesen
data-rows = Eine Tabelle hat eine Zeile je Eintrag. Ein Text hat eine Spalte je Sprache; wo keine Übersetzung vorliegt, ist die Zelle leer. Die Spalten bleiben gleich, wenn Texte hinzukommen.
data-lists = Mehrere Wörter in einer Zelle sind durch | getrennt. Jede andere Liste ist eine eigene Tabelle; ihre ersten Spalten nennen Eintrag und Platz in der Liste.
data-guard = Einem Text, der mit = + - @ ' einem Tabulator oder Zeilenumbruch beginnt, steht ein weiteres ' voran, damit keine Tabellenkalkulation ihn als Formel ausführt. Wer am Anfang ein ' wegnimmt, hat den Text wie zuvor. Zahlen werden nie verändert.
data-values = Geldwerte stehen als Betrag und Währung (ISO 4217). Daten sind so genau, wie sie bekannt sind: 2026, 2026-04 oder 2026-04-16. Zurückgehaltene Orte stehen in keiner Datei, Personen ebenso wenig.
data-made-up = Einträge, die nur der Veranschaulichung dienen, tragen illustrative = true: Sie gehören in keine Zählung.
data-addresses = Adressen und Kennungen ändern sich nicht. Jeder Eintrag hat eine eigene Datei: data/kind/id.json. Jede JSON-Datei nennt die Version ihres Aufbaus.

# Parts of values, which name columns together with the field.
part-url = Webadresse
part-translation = Art der Übersetzung
part-amount = Betrag
part-currency = Währung
part-min = Von
part-max = Bis
part-as-of = Stand
part-value = Wert
part-unit = Einheit
part-latitude = Breite
part-longitude = Länge
part-precision = Genauigkeit
part-alt = Bildbeschreibung
part-caption = Bildunterschrift
part-credit = Bildnachweis
part-licence = Lizenz
part-scheme = Schema
part-start = Beginn
part-end = Ende
part-confirmed = Bestätigt
part-month = Monat
part-day = Tag
part-to-month = Bis Monat
part-to-day = Bis Tag
part-leap = Bei Schaltmonaten
part-indicator = Indikator
part-period = Zeitraum
part-period-start = Erster Tag des Zeitraums
part-period-end = Letzter Tag des Zeitraums
part-territory = Gebiet
part-territory-as-of = Grenzen, Stand
part-note = Anmerkung
part-publisher = Herausgeber
part-number = Dokumentnummer
part-accessed = Abgerufen am
part-language = Sprache
part-entry = Eintrag
part-item = Nummer in der Liste
