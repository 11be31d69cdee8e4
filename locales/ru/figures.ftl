# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Показатели
figures-title = Показатели
figures-summary = Что подсчитано по всей стране и по отдельным территориям: при каждом числе указаны период, территория и источник. Показатели с разными определениями не складываются и не сравниваются.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Показатели: { $territory }
figures-of-summary = Все показатели: { $territory }. При каждом указаны период, границы и источник.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = Все показатели портала
figures-all-of = Все показатели этой территории

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }: границы в последний раз изменились { $date }. Показатели в прежних границах отмечены и не сравниваются с более поздними.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: источники приводят разные значения. Каждое дано со своим источником, ни одному не отдаётся предпочтение.
figures-no-growth = { $territory }: прирост не рассчитывается ({ $before } → { $period }). Причина: { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = подсчитано разное
figures-reason-unit = единицы различаются
figures-reason-currency = валюты различаются
figures-reason-territory = территории различаются
figures-reason-borders = границы различаются или не указаны
figures-reason-overlap = периоды пересекаются
figures-reason-length = периоды разной длины
figures-reason-base = прежнее значение равно нулю или отрицательно
figures-reason-illustrative = один из показателей вымышлен
figures-reason-conflict = источники расходятся
figures-measures = { $territory }: показатели в разных единицах или валютах не сравниваются.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } к { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } процентный пункт к { $before }
    [few] { $change } процентных пункта к { $before }
    [many] { $change } процентных пунктов к { $before }
   *[other] { $change } процентного пункта к { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = По столбцу на территорию, начиная с наибольшего. В таблице есть каждое число и источник.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = Линия: { $period } – { $to }. В таблице есть каждое число и источник.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Пересчёт ({ $part } из { $whole }): { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Исторические данные
badge-disputed = Есть расхождение

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Прямые иностранные инвестиции (определение в источнике не указано)
term-indicator-fdi-localities = Провинции и города с иностранными инвестициями
term-indicator-oda-approved-localities = Утверждённая официальная помощь развитию для территорий
term-indicator-units-with-foreign-affairs-office = Провинции и города с отделом внешних связей
term-indicator-units-with-friendship-union = Провинции и города с союзом обществ дружбы
term-indicator-units-with-external-regulations = Территории, принявшие правила единого управления внешней деятельностью
term-indicator-france-agreements-localities-vn = Территории Вьетнама с французскими партнёрами (проекты и соглашения)
term-indicator-france-agreements-localities-fr = Территории Франции с вьетнамскими партнёрами (проекты и соглашения)
term-indicator-france-agreements = Проекты и местные соглашения Вьетнама и Франции
term-indicator-france-projects-localities-vn = Территории Вьетнама с французскими партнёрами (совместные проекты)
term-indicator-france-projects-localities-fr = Территории Франции с вьетнамскими партнёрами (совместные проекты)
term-indicator-france-projects = Совместные проекты территорий Вьетнама и Франции
term-indicator-france-delegations = Делегации территорий Вьетнама и Франции
