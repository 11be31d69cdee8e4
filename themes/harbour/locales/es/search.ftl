# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Palabras que se buscan
search-go = Buscar
search-kind = Tipo
search-kind-any = Todos los tipos
search-place = Localidad
search-place-any = Todas las localidades
search-found = Resultados:
search-none = No se ha encontrado nada con estas palabras. Pruebe con menos palabras o con otras, o consulte las secciones siguientes.
search-busy = Buscando…
search-failed = No se ha podido cargar la búsqueda. Inténtelo de nuevo en un momento o consulte las secciones siguientes.
search-more = Mostrar más resultados
search-needs-scripts = La búsqueda necesita JavaScript, que no se ejecuta en este navegador. Se puede llegar a todas las fichas desde las secciones y los temas siguientes.
search-browse = Consultar secciones y temas
