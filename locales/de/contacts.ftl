# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Kontaktverzeichnis
contacts-title = Kontaktverzeichnis
contacts-summary = Zuständige Stellen nach Anliegen, mit Anschrift, E-Mail, Öffnungszeiten und Sprachen.
contacts-other = Weitere Stellen
