# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = Kennung (bei einem neuen Eintrag leer lassen)
sheet-entry = Gehört zu (Kennung)
sheet-item = Kennung des Elements
sheet-example = Beispiel
sheet-needed = Zur Veröffentlichung nötig.
sheet-not-listed = Bitte aus der Liste wählen.
sheet-help-id = Der Name des Eintrags in Adressen. Bitte nicht ändern. Bei einem neuen Eintrag leer lassen: Er wird aus dem Titel gebildet.
sheet-help-entry = Kennung oder Code des Eintrags, wie im ersten Blatt.
sheet-help-item = Ein kurzes Wort, das gleich bleibt; Übersetzungen sind daran gebunden.
sheet-help-text = Text in der Ausgangssprache des Portals.
sheet-help-prose = Absätze. Das Blatt schreibt sie nur in neue Einträge; später werden sie in der Datei geändert.
sheet-help-whole = Eine ganze Zahl in Ziffern.
sheet-help-number = Eine Zahl, zum Beispiel 1.200 oder 3,6 Mio.; Einheit oder Währung dürfen danebenstehen.
sheet-help-share = Ein Prozentsatz, zum Beispiel 12,5 %.
sheet-help-currency = Drei Buchstaben, zum Beispiel USD.
sheet-help-period = Ein Jahr (2026), ein Monat (2026-03) oder von–bis (2020/2025).
sheet-help-day = Eine Zahl oder „letzter Tag“ für den letzten Tag des Monats.
sheet-help-date = Tag.Monat.Jahr: 16.04.2026. Monat (04.2026) oder Jahr allein können genügen.
sheet-help-instant = Tag und Uhrzeit: 16.04.2026 08:00.
sheet-help-email = Die Adresse einer Dienststelle, nie einer Person.
sheet-help-phone = Mit + und der Landesvorwahl.
sheet-help-url = Eine vollständige Adresse, die mit https:// beginnt.
sheet-help-list = Aus der Liste wählen.
sheet-help-many = Mehrere Werte: durch Strichpunkt (;) getrennt.
sheet-help-many-lines = Mehrere Werte: jeder in einer eigenen Zeile (Alt+Eingabe).
sheet-help-empty = Leer: Es ändert sich nichts. Ein Bindestrich (-) entfernt die Angabe.

## Parts of values

part-lat = Breite (°N)
part-lon = Länge (°O)
part-role = Funktion
part-organisation = Organisation
part-mailbox = E-Mail
part-phone = Telefon
part-valid-from = Gültig ab
part-valid-to = Gültig bis
part-id = Kennung
part-name = Name
part-title = Titel
part-legal-basis = Rechtsgrundlage
part-consent = Einwilligung vom
part-file = Dateiname
part-year = Jahr
part-status = Status
part-source = Quelle
part-day-last = letzter Tag
part-precision-exact = Genau
part-precision-approximate = Ungefähr
part-precision-withheld = Nicht veröffentlicht
part-edition-status-scheduled = Wie geplant
part-edition-status-cancelled = Abgesagt
part-edition-status-postponed = Verschoben
part-edition-status-rescheduled = Auf diese Tage verlegt
part-leap-never = Nur im gewöhnlichen Monat
part-leap-first = Im ersten der beiden
part-leap-both = In beiden
part-figure-status-provisional = Vorläufig
part-figure-status-final = Endgültig

## The sheet for the approving superior

review-title = Vorlage zur Genehmigung
review-facts = Angaben
review-text = Text
review-sources = Quellen
review-changes = Änderungen seit der letzten Genehmigung
review-path = Datei
review-digest = Fingerabdruck des Inhalts
review-approval = Genehmigung
review-approval-none = Noch nicht genehmigt
review-approval-valid = Genehmigt und seither unverändert
review-approval-void = Seit der Genehmigung geändert
review-approval-unknown = Genehmigt, ohne Angabe des genehmigten Inhalts
review-approval-role = Funktion
review-approval-organisation = Organisation
review-approval-date = Datum
review-approval-document = Dokument
review-changes-first = Es gibt keinen genehmigten Text zum Vergleich.
review-changes-none = Nichts hat sich geändert.
review-changes-series = Die Datendateien neben dem Eintrag haben sich geändert.
review-before = Vorher
review-after = Jetzt
review-removed = entfernt:
review-added = hinzugefügt:
review-no-text = (kein Text)
review-printed = Gedruckt am { $date }
review-decision = Genehmigt von (Funktion, Organisation, Datum, Unterschrift):

## Drafts

draft-watermark = Entwurf – nicht zur Veröffentlichung
