# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Справочник контактов
contacts-title = Справочник контактов
contacts-summary = Куда обращаться по каждому вопросу: адрес, электронная почта, часы работы и языки.
contacts-other = Другие учреждения
