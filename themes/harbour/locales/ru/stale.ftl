# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = Этот перевод устарел
stale-text = Последнее изменение оригинала: { $date }. На этой странице оно отражено ещё не полностью.
stale-text-undated = Оригинал с тех пор изменился; на этой странице изменения отражены ещё не полностью.
stale-source = Читать оригинал ({ $language })
fallback-dated = Последнее изменение: { $date }.
