# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Соглашение
kind-bulletin = Бюллетень
kind-country = Страна-партнёр
kind-document = Документ
kind-event = Мероприятие
kind-guide = Руководство
kind-partner-request = Поиск партнёра
kind-product = Продукция
kind-region = Регион
kind-zone = Зона

## Groups of facts

group-certification = Сертификация
group-results = Результаты
group-steps = Порядок действий
# Enterprises in a zone.
group-tenants = Предприятия

## Fields of agreements and requests for partners

field-parties = Стороны
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = Состояние
field-fields = Области сотрудничества
field-goals = Цели
field-signed = Подписано
field-results = Результаты
# What shows that a result is true: a work cited.
field-evidence = Подтверждение
field-seeking-country = Партнёр ищется в странах
# What is offered, and what is wanted in return.
field-offer = Предложение
field-wanted = Что требуется
# Until when a request stands.
field-open-until = Действует до

## Fields of products

field-product-category = Категория продукции
field-origin = Происхождение
# Harmonized System of customs.
field-hs = Таможенный код (ГС)
field-season-months = Сезон
# Protection of a geographical indication.
field-gi = Географическое указание
# Where a geographical indication is registered.
field-register = Реестр
field-number = Номер
field-territory = Территория
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = Рейтинг OCOP
field-stars = Звёзды
field-issued = Дата выдачи
field-issuer = Кем выдано
field-certificates = Сертификаты
field-producers = Производители
field-markets = Рынки
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Действие

## Fields of bulletins, events, documents and guides

field-issue-number = Выпуск
field-articles = Статьи
field-files = Файлы
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Размер
field-sha256 = SHA-256
field-format = Формат
field-start = Начало
field-end = Окончание
field-host = Принимающая сторона
# Those who take part from abroad.
field-counterparts = Зарубежные участники
field-registration = Регистрация
field-url = Адрес в интернете
# What was agreed at an event.
field-outcomes = Итоги
# From when a document is in force.
field-effective = Вступает в силу
field-supersedes = Заменяет
field-abstract = Краткое содержание
# The language whose text decides when translations differ.
field-authentic-language = Язык аутентичного текста
field-topic = Тема
field-countries = Страны
field-steps = Порядок действий
field-step = Шаг
field-time = Срок
field-fee = Плата
# A form to be filled in.
field-form-document = Бланк

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Заполненность
# The day on which something was so.
field-as-of = По состоянию на
field-rent = Арендная плата
# What a rent is for: the words choice-rent-per-….
field-per = За
field-power = Электроснабжение
field-water = Водоснабжение
field-wastewater = Очистка сточных вод
field-distances = Расстояния
# Where a distance leads: the words choice-distance-to-….
field-to = До
field-km = Расстояние
field-tenants = Предприятия
field-projects = Проекты
field-members = Входящие территории
field-slogan = Девиз
field-branding = Совместное продвижение
field-official-languages = Официальные языки
# A short portrait of a country.
field-profile = Общие сведения

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Побратимство
choice-agreement-type-friendship = Дружба
choice-agreement-type-cooperation = Соглашение о сотрудничестве
choice-agreement-type-mou = Меморандум о взаимопонимании
choice-agreement-type-minutes = Согласованный протокол
choice-agreement-type-action-plan = План действий
choice-agreement-type-border-sisterhood = Побратимство приграничных общин
choice-agreement-type-consortium = Консорциум
choice-agreement-type-unknown = Не известно

# Who concludes an agreement.
choice-agreement-level-state = Государство или правительство
choice-agreement-level-province = Провинция или город
choice-agreement-level-agency = Ведомство провинции
choice-agreement-level-district = Уезд
choice-agreement-level-border-commune = Приграничная община
choice-agreement-level-organisation = Организация
choice-agreement-level-unknown = Не известно

choice-agreement-state-negotiating = Ведутся переговоры
choice-agreement-state-active = Действует
choice-agreement-state-expired = Срок истёк
choice-agreement-state-terminated = Прекращено
choice-agreement-state-unknown = Не известно

choice-zone-type-industrial-park = Промышленный парк
choice-zone-type-free-trade-zone = Зона свободной торговли
choice-zone-type-export-processing = Экспортная зона
choice-zone-type-high-tech = Парк высоких технологий
choice-zone-type-economic-zone = Экономическая зона
choice-zone-type-border-economic-zone = Приграничная экономическая зона
choice-zone-type-unknown = Не известно

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = м² в месяц
choice-rent-per-m2-year = м² в год
choice-rent-per-m2-term = м² за срок аренды

choice-distance-to-port = Порт
choice-distance-to-airport = Аэропорт
choice-distance-to-border-gate = Пограничный переход
choice-distance-to-road = Главная дорога
choice-distance-to-railway = Железная дорога
choice-distance-to-city = Город

choice-event-type-forum = Форум
choice-event-type-fair = Ярмарка
choice-event-type-delegation = Визит делегации
choice-event-type-training = Обучение
choice-event-type-camp = Лагерь
choice-event-type-unknown = Не известно

choice-document-type-law = Закон
choice-document-type-decree = Декрет
choice-document-type-resolution = Резолюция
choice-document-type-decision = Решение
choice-document-type-circular = Циркуляр
choice-document-type-directive = Директива
choice-document-type-plan = План
choice-document-type-programme = Программа
choice-document-type-report = Отчёт
choice-document-type-notice = Извещение
choice-document-type-form = Бланк
choice-document-type-unknown = Не известно

## Terms

terms-cooperation-field = Области сотрудничества
terms-cooperation-field-summary = Области, в которых местные власти работают с зарубежными партнёрами: соглашения и запросы в каждой из них.
term-cooperation-field-trade-investment = Торговля и инвестиции
term-cooperation-field-agriculture = Сельское хозяйство и рыболовство
term-cooperation-field-industry = Промышленность
term-cooperation-field-logistics = Транспорт и логистика
term-cooperation-field-science = Наука и технологии
term-cooperation-field-digital = Цифровизация
term-cooperation-field-education = Образование
term-cooperation-field-health = Здравоохранение
term-cooperation-field-culture = Культура и спорт
term-cooperation-field-tourism = Туризм
term-cooperation-field-environment = Экология и климат
term-cooperation-field-urban = Развитие городов
term-cooperation-field-labour = Труд и занятость
term-cooperation-field-border = Приграничные вопросы
term-cooperation-field-people = Общественные связи
term-cooperation-field-unknown = Область не известна

terms-product-category = Категории продукции
terms-product-category-summary = Продукция территорий, представленных на портале, по категориям: происхождение и подтверждённые свойства.
term-product-category-food = Переработанные продукты
term-product-category-fresh-produce = Свежие овощи, фрукты и зерно
term-product-category-seafood = Морепродукты
term-product-category-beverages = Чай, кофе и напитки
term-product-category-medicinal = Лекарственные растения
term-product-category-handicraft = Ремёсла
term-product-category-textiles = Текстиль и одежда
term-product-category-wood-furniture = Древесина и мебель
term-product-category-ornamental = Декоративные растения и животные
term-product-category-tourism-services = Туристические услуги
term-product-category-industrial = Промышленные товары
term-product-category-unknown = Категория не известна

terms-guide-topic = Темы руководств
terms-guide-topic-summary = В чём руководства портала помогают партнёрам, предприятиям, журналистам и гостям из-за рубежа.
term-guide-topic-free-trade-agreement = Соглашения о свободной торговле
term-guide-topic-one-stop = Одно окно
term-guide-topic-partner-verification = Проверка партнёра
term-guide-topic-trade-dispute = Торговые споры
term-guide-topic-foreign-press = Иностранная пресса
term-guide-topic-ngo = Неправительственные организации
term-guide-topic-consular = Консульская помощь
term-guide-topic-unknown = Тема не известна

## Units, codes, badges, lists

unit-km = { $value } км
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } КБ
file-size-mb = { $value } МБ
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = ГС 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Срок истёк
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Срок сертификата истёк
# On a request for partners whose last day has passed.
badge-closed = Закрыто
# On a locality that is no unit of its own any more.
badge-former = Прежняя единица
# On an event that is over, and on one whose registration is.
badge-past = Завершено
badge-registration-closed = Регистрация закрыта
list-document = Документы
list-event = Мероприятия
list-partner-request = Поиск партнёров
list-zone = Зоны
