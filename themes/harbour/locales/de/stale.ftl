# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = Diese Übersetzung ist nicht auf dem neuesten Stand
stale-text = Das Original wurde zuletzt geändert: { $date }. Diese Seite gibt die Änderungen noch nicht vollständig wieder.
stale-text-undated = Das Original wurde seither geändert. Diese Seite gibt die Änderungen noch nicht vollständig wieder.
stale-source = Original lesen ({ $language })
fallback-dated = Zuletzt geändert: { $date }.
