# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = Cette traduction n’est pas à jour
stale-text = L’original a été modifié pour la dernière fois le { $date } ; cette page n’en tient pas encore entièrement compte.
stale-text-undated = L’original a été modifié depuis ; cette page n’en tient pas encore entièrement compte.
stale-source = Lire l’original ({ $language })
fallback-dated = Dernière modification : { $date }.
