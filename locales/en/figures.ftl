# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Figures
figures-title = Figures
figures-summary = What has been counted for the whole country and for localities, each number with its period, territory and source. Figures with different definitions are neither added nor compared.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Figures: { $territory }
figures-of-summary = All figures on { $territory }, each with its period, the boundaries it applies to, and its source.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = All figures of the portal
figures-all-of = All figures of this locality

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = The boundaries of { $territory } last changed on { $date }. Figures for earlier boundaries say so and are not compared with later ones.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: the sources give different values. Each stands with its own source; none is preferred.
figures-no-growth = { $territory }: no growth is computed from { $before } to { $period }, because { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = different things are counted
figures-reason-unit = the units differ
figures-reason-currency = the currencies differ
figures-reason-territory = the territories differ
figures-reason-borders = the boundaries are not the same or not stated
figures-reason-overlap = the periods overlap
figures-reason-length = one period is longer than the other
figures-reason-base = the earlier value is zero or negative
figures-reason-illustrative = one of the figures is made up
figures-reason-conflict = the sources disagree
figures-measures = { $territory }: figures in different units or currencies are not compared.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } on { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } percentage point on { $before }
   *[other] { $change } percentage points on { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = One bar for each locality, the largest first. The table has every number with its source.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = A line from { $period } to { $to }. The table has every number with its source.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Recomputed from { $part } of { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Historical
badge-disputed = Disputed

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Foreign direct investment (definition not stated by the source)
term-indicator-fdi-localities = Provinces and cities with foreign investment
term-indicator-oda-approved-localities = Approved official development assistance, share of localities
term-indicator-units-with-foreign-affairs-office = Provinces and cities with a foreign affairs office
term-indicator-units-with-friendship-union = Provinces and cities with a union of friendship associations
term-indicator-units-with-external-regulations = Localities with regulations on the uniform management of external activities
term-indicator-france-agreements-localities-vn = Localities of Viet Nam with French partners (projects and agreements)
term-indicator-france-agreements-localities-fr = French localities with partners in Viet Nam (projects and agreements)
term-indicator-france-agreements = Projects and local agreements between Viet Nam and France
term-indicator-france-projects-localities-vn = Localities of Viet Nam with French partners (joint projects)
term-indicator-france-projects-localities-fr = French localities with partners in Viet Nam (joint projects)
term-indicator-france-projects = Joint projects of localities of Viet Nam and France
term-indicator-france-delegations = Local delegations between Viet Nam and France
