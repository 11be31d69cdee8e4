# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Праздник
kind-heritage-site = Наследие
kind-home = Главная страница
kind-investment-project = Инвестиционный проект
kind-locality = Территория
kind-news = Новость
kind-organisation = Организация
kind-page = Страница
kind-section = Раздел

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Общие сведения
group-place = Место
group-calendar = Календарь
group-figures = Показатели
group-visit = Посещение
group-designations = Включение в списки
group-terms = Капитал и условия
group-call = Приём заявок
group-contact = Контакты
group-documents = Документы
group-history = История административной единицы
group-codes = Коды
group-offer = Преимущества
group-services = Услуги
group-people = Руководство

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Название
field-summary = Краткое описание
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Статус
field-illustrative = Условный пример
# The organisation that answers for an entry.
field-owner = Ответственная организация
field-published = Опубликовано
field-updated = Обновлено
field-review-by = Проверить до
# The instant before which nothing of the entry is published.
field-embargo = Эмбарго до
# Who approved the entry, when, by which document.
field-approval = Утверждение
field-document = Документ
field-content-digest = Контрольная сумма утверждённого текста
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Должность, отдел
field-organisation = Организация
field-date = Дата
field-localities = Территории
field-geo = Координаты
field-images = Изображения
field-figures = Показатели
field-sources = Источники
field-source = Источник
# The same thing in other registers, such as Wikidata.
field-same-as = В других реестрах
field-slug = Адрес страницы
field-aliases = Прежние адреса страницы
field-extra = Прочие данные
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Текст
field-name = Наименование
field-country = Страна
field-locality = Территория
field-year = Год
field-contact = Контакт

# Festivals.
# Which calendar decides the day.
field-calendar = Вид календаря
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = День
field-recurrence = Периодичность
# Every how many years.
field-every = Промежуток в годах
field-editions = Проведённые и объявленные
field-venue = Место проведения
field-address = Адрес
field-organiser = Организатор
field-partners-foreign = Зарубежные партнёры
field-admission = Вход
# How a guest should behave.
field-etiquette = Правила поведения
# The heritage that a festival belongs to.
field-element = Связанное наследие
# A facet: the month in which a festival is held.
field-month = Месяц

# Heritage.
field-intangible = Нематериальное наследие
field-designations = Включение в списки
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = Список
# The number under which a list files a site.
field-ref = Номер в списке
field-extended = Год расширения
field-decision = Решение
field-criteria = Критерии
field-category = Категория
# Whether a site is on the List of World Heritage in Danger.
field-danger = Под угрозой
field-area-ha = Площадь объекта
field-buffer-ha = Буферная зона
field-components = Составные части
# Countries that share a site.
field-transboundary = Совместно с
field-visit = Посещение

# Investment projects and calls for funding.
field-code = Код проекта
field-sector = Отрасль
field-objective = Цель
field-location = Местоположение
field-capacity = Мощность
field-sdg = Цели в области устойчивого развития
field-stage = Стадия
field-form = Форма инвестирования
field-funding = Источник финансирования
field-capital = Предполагаемый капитал
field-land = Земельный участок
field-hectares = Площадь
field-clearance = Освобождение участка
# Under what right the land is held.
field-tenure = Право на землю
field-price = Цена
field-price-as-of = Цена на дату
field-call = Приём заявок
field-opened = Приём открыт
field-deadline = Срок подачи
field-financials = Финансовые показатели
# Internal rate of return; net present value.
field-irr = Внутренняя норма доходности (IRR)
field-npv = Чистая приведённая стоимость (NPV)
field-payback = Срок окупаемости
field-assumptions = Допущения
field-legal-basis = Правовые основания
field-documents = Документы

# Localities.
field-name-local = Название на местном языке
field-level = Уровень
field-seat = Административный центр
field-area-km2 = Площадь
field-timezone = Часовой пояс
field-borders-with = Граничит с
# Since when, and until when, a unit or a code has been in force.
field-valid-from = Действует с
field-valid-to = Действует до
field-former-names = Прежние названия
field-until = До
# Units from which this one was formed, and into which it passed.
field-predecessors = Образована из
field-successors = Вошла в состав
field-id = Идентификатор
# The resolution or other act by which a unit was changed.
field-instrument = Правовой акт
field-codes = Коды
field-strengths = Сильные стороны
field-sectors = Приоритетные отрасли
field-infrastructure = Инфраструктура
field-incentives = Льготы
field-one-stop = Единое окно
field-foreign-affairs = Орган по внешним связям

# News.
# Place and date at the head of an article.
field-dateline = Место и дата
field-byline = Автор
field-corrections = Исправления
field-press-contact = Контакт для прессы

# Organisations.
field-type = Вид
field-jurisdiction = Сфера ответственности
field-phone = Телефон
# An office's e-mail address, never a person's.
field-mailbox = Электронная почта
field-website = Сайт
field-hours = Часы работы
field-languages = Рабочие языки
field-services = Услуги
field-officials = Руководство

# Sections and pages of the portal, for those who write it.
field-kind = Вид материалов
field-nav-order = Порядок в меню
field-parent = Вышестоящая страница
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Непереведённые материалы
field-sort = Порядок в списке
field-at-top = На верхнем уровне языка

## Choices

# Status of an entry.
choice-status-draft = Черновик
choice-status-review = На проверке
choice-status-approved = Утверждено
choice-status-published = Опубликовано
choice-status-archived = В архиве
choice-status-withdrawn = Отозвано

# Calendar by which a festival is dated.
choice-calendar-gregorian = Григорианский
choice-calendar-lunisolar-vn = Вьетнамский лунно-солнечный
choice-calendar-irregular = Без постоянной даты

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Ежегодно
choice-recurrence-biennial = Раз в два года
choice-recurrence-every-n = Раз в несколько лет
choice-recurrence-irregular = Нерегулярно

# What a heritage list says of a site.
choice-designation-status-nominated = Номинирован
choice-designation-status-inscribed = Включён
choice-designation-status-extended = Включён, затем расширен
choice-designation-status-delisted = Исключён из списка
choice-designation-status-unknown = Неизвестно

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) шедевр человеческого созидательного гения
choice-criterion-ii = (ii) взаимовлияние общечеловеческих ценностей
choice-criterion-iii = (iii) свидетельство культурной традиции или цивилизации
choice-criterion-iv = (iv) выдающееся сооружение, ансамбль или ландшафт
choice-criterion-v = (v) традиционное поселение или использование земли либо моря
choice-criterion-vi = (vi) связь с событиями, живыми традициями, идеями или верованиями
choice-criterion-vii = (vii) исключительные природные явления или красота
choice-criterion-viii = (viii) этапы истории Земли
choice-criterion-ix = (ix) экологические и биологические процессы
choice-criterion-x = (x) места обитания биологического разнообразия

# Category of a World Heritage property.
choice-category-cultural = Культурное
choice-category-natural = Природное
choice-category-mixed = Смешанное

# Stage of a project.
choice-stage-idea = Замысел
choice-stage-pre-feasibility = Предварительное технико-экономическое обоснование
choice-stage-feasibility = Технико-экономическое обоснование
choice-stage-approved = Утверждён
choice-stage-tender = Отбор инвестора
choice-stage-awarded = Инвестор выбран
choice-stage-construction = Строительство
choice-stage-operating = Эксплуатация
choice-stage-unknown = Неизвестно

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = Полностью иностранный капитал
choice-form-joint-venture = Совместное предприятие
choice-form-bcc = Договор о деловом сотрудничестве (BCC)
choice-form-ppp = Государственно-частное партнёрство (ГЧП)
choice-form-m-and-a = Слияния и поглощения (M&A)
choice-form-grant = Грант
choice-form-unknown = Неизвестно

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Прямые иностранные инвестиции (ПИИ)
choice-funding-oda = Официальная помощь в целях развития (ОПР)
choice-funding-ngo = Неправительственные организации (НПО)
choice-funding-unknown = Неизвестно

# Whether land is ready to be handed over.
choice-clearance-cleared = Освобождён
choice-clearance-partly-cleared = Освобождён частично
choice-clearance-not-cleared = Не освобождён
choice-clearance-unknown = Неизвестно

# State of a call; the deadline is always told beside it.
choice-call-open = Открыт
choice-call-closing = Скоро завершится
choice-call-closed = Завершён
choice-call-withdrawn = Отменён
choice-call-unknown = Неизвестно

# Level of a locality.
choice-level-province = Провинция
choice-level-city = Город
choice-level-district = Уезд
choice-level-region = Регион
choice-level-unknown = Неизвестно

# What part a page of the portal plays.
choice-role-about = О портале
choice-role-privacy = Конфиденциальность
choice-role-accessibility = Доступность
choice-role-press = Прессе
choice-role-sitemap = Карта сайта

# What a section does with entries that are not translated.
choice-fallback-link = Ссылка на другой язык
choice-fallback-page = Показать на другом языке
choice-fallback-hide = Не показывать

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Списки наследия
terms-heritage-list-summary = Всемирные, национальные и провинциальные списки, в которые включено представленное на портале наследие.
term-heritage-list-whs = Список всемирного наследия
term-heritage-list-ich-rl = Репрезентативный список нематериального культурного наследия человечества
term-heritage-list-ich-usl = Список нематериального культурного наследия, нуждающегося в срочной охране
term-heritage-list-mow = Память мира
term-heritage-list-geopark = Глобальные геопарки ЮНЕСКО
term-heritage-list-mab = Всемирная сеть биосферных резерватов
term-heritage-list-tentative = Предварительный список всемирного наследия
term-heritage-list-national-special = Особые национальные памятники
term-heritage-list-national = Национальные памятники
term-heritage-list-provincial = Памятники провинциального значения
term-heritage-list-unknown = Список неизвестен

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Показатели
terms-indicator-summary = Что именно отражают цифры на портале. Сопоставляются только значения одного и того же показателя.
term-indicator-population = Население
term-indicator-area = Площадь
term-indicator-grdp = Валовой региональный продукт (ВРП)
term-indicator-fdi-registered = Зарегистрированные прямые иностранные инвестиции
term-indicator-fdi-disbursed = Освоенные прямые иностранные инвестиции
term-indicator-fdi-share = Доля в прямых иностранных инвестициях страны
term-indicator-fdi-growth = Прирост прямых иностранных инвестиций
term-indicator-oda-approved = Утверждённая официальная помощь в целях развития
term-indicator-oda-disbursed = Освоенная официальная помощь в целях развития
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Обязательства международных НПО по помощи
term-indicator-ingo-disbursed = Предоставленная помощь международных НПО
term-indicator-foreign-trade = Внешняя торговля
term-indicator-agreements-signed = Подписанные международные соглашения
term-indicator-agreements-local = Международные соглашения, подписанные местными властями
term-indicator-agreements-local-and-enterprises = Соглашения с зарубежными территориями и предприятиями
term-indicator-cooperation-agreements = Соглашения о сотрудничестве
term-indicator-unesco-heritages = Наследие, признанное ЮНЕСКО
term-indicator-unesco-titles = Звания ЮНЕСКО
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Предприятия зарубежных вьетнамцев
term-indicator-overseas-capital = Зарегистрированный капитал зарубежных вьетнамцев
term-indicator-foreign-correspondents = Принятые иностранные корреспонденты
term-indicator-foreign-media-groups = Принятые группы иностранных СМИ
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Провинции и города с департаментом внешних связей
term-indicator-cooperation-localities = Сотрудничающие территории
term-indicator-cooperation-projects = Проекты сотрудничества
term-indicator-delegations = Делегации
term-indicator-visitors-international = Иностранные гости
# Of a World Heritage property.
term-indicator-core-area = Основная зона
term-indicator-components = Составные части
# Of one edition of a festival.
term-indicator-editions-teams = Команды-участницы
term-indicator-editions-nights = Вечера выступлений

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Отрасли
terms-isic4-summary = Отрасли экономики по классификации ООН (МСОК) с проектами и территориями, относящимися к каждой из них.
term-isic4-a = Сельское, лесное и рыбное хозяйство
term-isic4-b = Добыча полезных ископаемых
term-isic4-c = Обрабатывающая промышленность
term-isic4-d = Снабжение электроэнергией, газом и паром
term-isic4-e = Водоснабжение, канализация и обращение с отходами
term-isic4-f = Строительство
term-isic4-g = Оптовая и розничная торговля; ремонт автомобилей
term-isic4-h = Транспорт и складское хозяйство
term-isic4-i = Размещение и общественное питание
term-isic4-j = Информация и связь
term-isic4-k = Финансы и страхование
term-isic4-l = Операции с недвижимостью
term-isic4-m = Профессиональная, научная и техническая деятельность
term-isic4-n = Административные и вспомогательные услуги
term-isic4-o = Государственное управление и оборона; социальное обеспечение
term-isic4-p = Образование
term-isic4-q = Здравоохранение и социальные услуги
term-isic4-r = Искусство, развлечения и отдых
term-isic4-s = Прочие услуги
term-isic4-t = Домашние хозяйства как работодатели
term-isic4-u = Международные организации и органы
term-isic4-unknown = Отрасль неизвестна

# What an organisation is for.
terms-organisation-type = Виды организаций
terms-organisation-type-summary = Учреждения и организации, в которые может обратиться зарубежный партнёр, по роду их задач.
term-organisation-type-foreign-affairs = Орган по внешним связям
term-organisation-type-one-stop = Единое окно
term-organisation-type-investment-promotion = Агентство содействия инвестициям
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Управление экономических и промышленных зон
term-organisation-type-tourism = Управление по туризму
term-organisation-type-friendship-union = Союз обществ дружбы
term-organisation-type-ngo-desk = Бюро по связям с иностранными НПО
term-organisation-type-rep-office = Представительство за рубежом
term-organisation-type-mission = Дипломатическое или консульское представительство
term-organisation-type-border-gate = Управление пограничного перехода
term-organisation-type-diaspora-association = Ассоциация зарубежных вьетнамцев
term-organisation-type-chamber = Торговая палата
term-organisation-type-unknown = Вид неизвестен

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Цели в области устойчивого развития
terms-sdg-summary = Семнадцать целей Повестки дня ООН на период до 2030 года и проекты, которые способствуют каждой из них.
term-sdg-1 = 1. Ликвидация нищеты
term-sdg-2 = 2. Ликвидация голода
term-sdg-3 = 3. Хорошее здоровье и благополучие
term-sdg-4 = 4. Качественное образование
term-sdg-5 = 5. Гендерное равенство
term-sdg-6 = 6. Чистая вода и санитария
term-sdg-7 = 7. Недорогостоящая и чистая энергия
term-sdg-8 = 8. Достойная работа и экономический рост
term-sdg-9 = 9. Индустриализация, инновации и инфраструктура
term-sdg-10 = 10. Уменьшение неравенства
term-sdg-11 = 11. Устойчивые города и населённые пункты
term-sdg-12 = 12. Ответственное потребление и производство
term-sdg-13 = 13. Борьба с изменением климата
term-sdg-14 = 14. Сохранение морских экосистем
term-sdg-15 = 15. Сохранение экосистем суши
term-sdg-16 = 16. Мир, правосудие и эффективные институты
term-sdg-17 = 17. Партнёрство в интересах устойчивого развития

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] К рубрике «{ $term }» на портале относится { $count } материал.
    [few] К рубрике «{ $term }» на портале относятся { $count } материала.
    [many] К рубрике «{ $term }» на портале относится { $count } материалов.
   *[other] К рубрике «{ $term }» на портале относится { $count } материала.
}

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value } %
unit-km2 = { $value } км²
unit-ha = { $value } га
unit-year = { $n ->
    [one] { $value } год
    [few] { $value } года
    [many] { $value } лет
   *[other] { $value } года
}
unit-month = { $n ->
    [one] { $value } месяц
    [few] { $value } месяца
    [many] { $value } месяцев
   *[other] { $value } месяца
}
unit-person = { $n ->
    [one] { $value } человек
    [few] { $value } человека
    [many] { $value } человек
   *[other] { $value } человека
}
unit-project = { $n ->
    [one] { $value } проект
    [few] { $value } проекта
    [many] { $value } проектов
   *[other] { $value } проекта
}
unit-agreement = { $n ->
    [one] { $value } соглашение
    [few] { $value } соглашения
    [many] { $value } соглашений
   *[other] { $value } соглашения
}
unit-enterprise = { $n ->
    [one] { $value } предприятие
    [few] { $value } предприятия
    [many] { $value } предприятий
   *[other] { $value } предприятия
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } объект
    [few] { $value } объекта
    [many] { $value } объектов
   *[other] { $value } объекта
}
unit-locality = { $n ->
    [one] { $value } территория
    [few] { $value } территории
    [many] { $value } территорий
   *[other] { $value } территории
}
unit-country = { $n ->
    [one] { $value } страна
    [few] { $value } страны
    [many] { $value } стран
   *[other] { $value } страны
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } группа
    [few] { $value } группы
    [many] { $value } групп
   *[other] { $value } группы
}
unit-delegation = { $n ->
    [one] { $value } делегация
    [few] { $value } делегации
    [many] { $value } делегаций
   *[other] { $value } делегации
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } звание
    [few] { $value } звания
    [many] { $value } званий
   *[other] { $value } звания
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } единица
    [few] { $value } единицы
    [many] { $value } единиц
   *[other] { $value } единицы
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Статистический код (GSO)
scheme-wikidata = Викиданные
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Условный пример
badge-archived = В архиве
badge-draft = Черновик
# Beside a figure that may still be revised.
badge-provisional = Предварительно
# The deadline of a project's call has passed.
badge-call-closed = Приём заявок завершён

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Подтверждено
occasion-announced = Объявлено
occasion-expected = Ожидается
occasion-past = Прошло
occasion-cancelled = Отменено
occasion-postponed = Отложено
occasion-rescheduled = Перенесено

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Инвестиционные проекты
list-festival = Праздники
list-heritage-site = Наследие
list-product = Продукция
list-agreement = Соглашения
list-organisation = Организации
list-news = Новости
# Entries that refer to this one.
list-referring = Упоминается в материалах
# Entries of the same kind in the same localities.
list-related = На той же территории

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } — { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Да
no = Нет
# First step of the way from the home page to this one.
crumb-home = Главная
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = границы: { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° с. ш.
degrees-south = { $degrees }° ю. ш.
degrees-east = { $degrees }° в. д.
degrees-west = { $degrees }° з. д.

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = { $day }-й день { $month }-го лунного месяца
lunar-last-day = последний день { $month }-го лунного месяца
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = последний день месяца ({ $month })
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, в том числе в дополнительном месяце

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Демонстрационный сайт, не официальный портал
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Праздники и мероприятия — { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Условный пример] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } — { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Выберите язык
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Страница не найдена
not-found-summary = По этому адресу страницы нет. Возможно, она перемещена или адрес набран с ошибкой.
# Heading of a page that leads on from a former address.
redirect-title = Страница перемещена

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Осторожно
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Сноски
footnote-back = Вернуться к тексту
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Таблица
