# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = Identificador (dejar vacío si la ficha es nueva)
sheet-entry = Pertenece a (identificador)
sheet-item = Identificador del elemento
sheet-example = Ejemplo
sheet-needed = Necesario para publicar.
sheet-not-listed = Elija un valor de la lista.
sheet-help-id = Nombre de la ficha en las direcciones. No lo modifique. Si la ficha es nueva, déjelo vacío: se forma a partir del título.
sheet-help-entry = Identificador o código de la ficha, como en la primera hoja.
sheet-help-item = Una palabra breve que no cambie; las traducciones se vinculan a ella.
sheet-help-text = Texto en el idioma de origen del portal.
sheet-help-prose = Párrafos de texto. La hoja solo los escribe en fichas nuevas; después se modifican en el archivo.
sheet-help-whole = Un número entero, en cifras.
sheet-help-number = Un número, por ejemplo 1200 o 3,6 millones; puede llevar unidad o moneda.
sheet-help-share = Un porcentaje, por ejemplo 12,5 %.
sheet-help-currency = Tres letras, por ejemplo USD.
sheet-help-period = Un año (2026), un mes (2026-03) o un intervalo (2020/2025).
sheet-help-day = Un número, o «último día» si es el último del mes.
sheet-help-date = Día/mes/año: 16/04/2026. Puede bastar el mes (04/2026) o el año.
sheet-help-instant = Día y hora: 16/04/2026 08:00.
sheet-help-email = Correo de una oficina, nunca de una persona.
sheet-help-phone = Con + y el prefijo del país.
sheet-help-url = Dirección completa, que empiece por https://.
sheet-help-list = Elija un valor de la lista.
sheet-help-many = Varios valores: separados por punto y coma (;).
sheet-help-many-lines = Varios valores: uno por línea (Alt+Entrar).
sheet-help-empty = Vacío: no cambia nada. Un guion (-) elimina el dato.

## Parts of values

part-lat = Latitud (°N)
part-lon = Longitud (°E)
part-role = Función
part-organisation = Organismo
part-mailbox = Correo electrónico
part-phone = Teléfono
part-valid-from = En vigor desde
part-valid-to = En vigor hasta
part-id = Identificador
part-name = Nombre
part-title = Título
part-legal-basis = Base jurídica
part-consent = Consentimiento dado el
part-file = Nombre del archivo
part-year = Año
part-status = Estado
part-source = Fuente
part-day-last = último día
part-precision-exact = Exacta
part-precision-approximate = Aproximada
part-precision-withheld = No se publica
part-edition-status-scheduled = Según lo previsto
part-edition-status-cancelled = Cancelada
part-edition-status-postponed = Aplazada
part-edition-status-rescheduled = Trasladada a estas fechas
part-leap-never = Solo en el mes ordinario
part-leap-first = En el primero de los dos
part-leap-both = En ambos
part-figure-status-provisional = Provisional
part-figure-status-final = Definitivo

## The sheet for the approving superior

review-title = Ficha para aprobación
review-facts = Datos
review-text = Texto
review-sources = Fuentes
review-changes = Cambios desde la última aprobación
review-path = Archivo
review-digest = Huella del contenido
review-approval = Aprobación
review-approval-none = Aún no aprobada
review-approval-valid = Aprobada y sin cambios desde entonces
review-approval-void = Modificada después de su aprobación
review-approval-unknown = Aprobada, sin constancia del contenido aprobado
review-approval-role = Función
review-approval-organisation = Organismo
review-approval-date = Fecha
review-approval-document = Documento
review-changes-first = No hay texto aprobado con el que comparar.
review-changes-none = Nada ha cambiado.
review-changes-series = Han cambiado los archivos de datos de la ficha.
review-before = Antes
review-after = Ahora
review-removed = eliminado:
review-added = añadido:
review-no-text = (sin texto)
review-printed = Impreso el { $date }
review-decision = Aprobado por (función, organismo, fecha, firma):

## Drafts

draft-watermark = Borrador: no publicar
