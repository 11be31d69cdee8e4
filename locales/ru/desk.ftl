# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = Идентификатор (для новой записи оставьте пустым)
sheet-entry = Относится к записи (идентификатор)
sheet-item = Идентификатор элемента
sheet-example = Пример
sheet-needed = Необходимо для публикации.
sheet-not-listed = Выберите значение из списка.
sheet-help-id = Имя записи в адресах. Не изменяйте его. Для новой записи оставьте пустым: оно образуется из заголовка.
sheet-help-entry = Идентификатор или код записи, как на первом листе.
sheet-help-item = Короткое слово, которое не будет меняться; к нему привязаны переводы.
sheet-help-text = Текст на исходном языке портала.
sheet-help-prose = Абзацы текста. Таблица записывает их только в новые записи; затем их изменяют в файле.
sheet-help-whole = Целое число цифрами.
sheet-help-number = Число, например 1200 или 3,6 млн; рядом можно указать единицу или валюту.
sheet-help-share = Процент, например 12,5 %.
sheet-help-currency = Три буквы, например USD.
sheet-help-period = Год (2026), месяц (2026-03) или промежуток (2020/2025).
sheet-help-day = Число или «последний день», если это последний день месяца.
sheet-help-date = День.месяц.год: 16.04.2026. Иногда достаточно месяца (04.2026) или года.
sheet-help-instant = День и время: 16.04.2026 08:00.
sheet-help-email = Адрес учреждения, а не частного лица.
sheet-help-phone = С плюсом и кодом страны.
sheet-help-url = Полный адрес, начинающийся с https://.
sheet-help-list = Выберите из списка.
sheet-help-many = Несколько значений: через точку с запятой (;).
sheet-help-many-lines = Несколько значений: каждое с новой строки (Alt+Enter).
sheet-help-empty = Пусто: ничего не меняется. Дефис (-) удаляет сведения.

## Parts of values

part-lat = Широта (° с. ш.)
part-lon = Долгота (° в. д.)
part-role = Должность
part-organisation = Организация
part-mailbox = Эл. почта
part-phone = Телефон
part-valid-from = Действует с
part-valid-to = Действует по
part-id = Идентификатор
part-name = Имя
part-title = Название
part-legal-basis = Правовое основание
part-consent = Согласие дано
part-file = Имя файла
part-year = Год
part-status = Статус
part-source = Источник
part-day-last = последний день
part-precision-exact = Точно
part-precision-approximate = Приблизительно
part-precision-withheld = Не публикуется
part-edition-status-scheduled = По плану
part-edition-status-cancelled = Отменено
part-edition-status-postponed = Отложено
part-edition-status-rescheduled = Перенесено на эти даты
part-leap-never = Только в обычном месяце
part-leap-first = В первом из двух
part-leap-both = В обоих
part-figure-status-provisional = Предварительные данные
part-figure-status-final = Окончательные данные

## The sheet for the approving superior

review-title = На утверждение
review-facts = Сведения
review-text = Текст
review-sources = Источники
review-changes = Изменения после последнего утверждения
review-path = Файл
review-digest = Отпечаток содержания
review-approval = Утверждение
review-approval-none = Ещё не утверждено
review-approval-valid = Утверждено и с тех пор не изменялось
review-approval-void = Изменено после утверждения
review-approval-unknown = Утверждено без указания утверждённого содержания
review-approval-role = Должность
review-approval-organisation = Организация
review-approval-date = Дата
review-approval-document = Документ
review-changes-first = Нет утверждённого текста для сравнения.
review-changes-none = Изменений нет.
review-changes-series = Изменились файлы данных при этой записи.
review-before = Было
review-after = Стало
review-removed = удалено:
review-added = добавлено:
review-no-text = (нет текста)
review-printed = Напечатано: { $date }
review-decision = Утвердил (должность, организация, дата, подпись):

## Drafts

draft-watermark = Черновик – не для публикации
