# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Cifras
figures-title = Cifras
figures-summary = Lo que se ha contado para todo el país y para cada entidad territorial, cada número con su período, territorio y fuente. Las cifras de definición distinta no se suman ni se comparan.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Cifras: { $territory }
figures-of-summary = Todas las cifras: { $territory }. Cada una con su período, los límites a los que se refiere y su fuente.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = Todas las cifras del portal
figures-all-of = Todas las cifras de esta entidad territorial

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }: los límites cambiaron por última vez el { $date }. Las cifras referidas a límites anteriores lo indican y no se comparan con las posteriores.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: las fuentes dan valores distintos. Cada uno figura con su fuente; ninguno se prefiere.
figures-no-growth = { $territory }: no se calcula la variación de { $before } a { $period }. Motivo: { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = se cuentan cosas distintas
figures-reason-unit = las unidades son distintas
figures-reason-currency = las monedas son distintas
figures-reason-territory = los territorios son distintos
figures-reason-borders = los límites no coinciden o no se indican
figures-reason-overlap = los períodos se solapan
figures-reason-length = los períodos no duran lo mismo
figures-reason-base = el valor anterior es cero o negativo
figures-reason-illustrative = una de las cifras es ficticia
figures-reason-conflict = las fuentes discrepan
figures-measures = { $territory }: las cifras en unidades o monedas distintas no se comparan.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } respecto a { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } punto porcentual respecto a { $before }
    [many] { $change } de puntos porcentuales respecto a { $before }
   *[other] { $change } puntos porcentuales respecto a { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = Una barra por entidad territorial, la mayor primero. La tabla recoge cada número con su fuente.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = Una línea de { $period } a { $to }. La tabla recoge cada número con su fuente.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Recalculado a partir de { $part } de { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Histórico
badge-disputed = Discutido

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Inversión extranjera directa (la fuente no da la definición)
term-indicator-fdi-localities = Provincias y ciudades con inversión extranjera
term-indicator-oda-approved-localities = Asistencia oficial para el desarrollo aprobada para entidades territoriales
term-indicator-units-with-foreign-affairs-office = Provincias y ciudades con oficina de asuntos exteriores
term-indicator-units-with-friendship-union = Provincias y ciudades con una unión de asociaciones de amistad
term-indicator-units-with-external-regulations = Entidades territoriales con normas de gestión unificada de la acción exterior
term-indicator-france-agreements-localities-vn = Entidades de Viet Nam con socios franceses (proyectos y acuerdos)
term-indicator-france-agreements-localities-fr = Entidades francesas con socios vietnamitas (proyectos y acuerdos)
term-indicator-france-agreements = Proyectos y acuerdos locales entre Viet Nam y Francia
term-indicator-france-projects-localities-vn = Entidades de Viet Nam con socios franceses (proyectos conjuntos)
term-indicator-france-projects-localities-fr = Entidades francesas con socios vietnamitas (proyectos conjuntos)
term-indicator-france-projects = Proyectos conjuntos de entidades de Viet Nam y Francia
term-indicator-france-delegations = Delegaciones locales entre Viet Nam y Francia
