# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Socios
partners-title = Socios y cooperación
partners-summary = Lo acordado por las localidades con socios del exterior, por país y ámbito, y quién busca un socio, para qué y hasta cuándo.
partners-agreed = Acuerdos por país
partners-agreed-fields = Acuerdos por ámbito
partners-agreed-count = { $count ->
    [one] { $count } acuerdo
    [many] { $count } de acuerdos
   *[other] { $count } acuerdos
}
partners-open = Búsqueda de socios
partners-open-count = { $count ->
    [one] { $count } solicitud abierta
    [many] { $count } de solicitudes abiertas
   *[other] { $count } solicitudes abiertas
}
partners-none-open = Actualmente no hay ninguna solicitud abierta.
partners-by-country = Por país
partners-by-field = Por ámbito
partners-closed = Solicitudes cerradas
partners-closed-note = Estas solicitudes ya no están abiertas. Se conservan para su consulta.
# A partner from anywhere is welcome.
partners-any-country = Cualquier país
course-title = Desarrollo y resultados
course-signed = Firma
course-valid-to = Fin de la vigencia
list-agreement-parties-country = Acuerdos con socios de este país
list-partner-request-seeking-country = Se buscan socios en este país
list-product-markets = Productos para este mercado
list-event-counterparts-country = Eventos con socios de este país
list-organisation-country = Misiones y oficinas para este país
list-guide-countries = Guías para este país
list-locality-borders-with-country = Localidades fronterizas
