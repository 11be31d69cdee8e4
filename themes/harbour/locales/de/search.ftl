# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Gesuchte Wörter
search-go = Suchen
search-kind = Art
search-kind-any = Alle Arten
search-place = Gebiet
search-place-any = Alle Gebiete
search-found = Ergebnisse:
search-none = Zu diesen Wörtern wurde nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie in den Bereichen unten nach.
search-busy = Suche läuft …
search-failed = Die Suche konnte nicht geladen werden. Versuchen Sie es gleich noch einmal, oder sehen Sie in den Bereichen unten nach.
search-more = Weitere Ergebnisse anzeigen
search-needs-scripts = Die Suche benötigt JavaScript, das in diesem Browser nicht ausgeführt wird. Alle Einträge sind über die Bereiche und Themen unten erreichbar.
search-browse = Bereiche und Themen
