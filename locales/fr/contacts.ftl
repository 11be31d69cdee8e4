# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Annuaire des contacts
contacts-title = Annuaire des contacts
contacts-summary = À qui s’adresser pour chaque démarche, avec l’adresse, la messagerie, les horaires et les langues.
contacts-other = Autres services
