# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = Esta traducción no está actualizada
stale-text = Última modificación del original: { $date }. Esta página aún no recoge todos los cambios.
stale-text-undated = El original se ha modificado desde entonces. Esta página aún no recoge todos los cambios.
stale-source = Leer el original ({ $language })
fallback-dated = Última modificación: { $date }.
