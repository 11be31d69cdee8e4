# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Directorio de contactos
contacts-title = Directorio de contactos
contacts-summary = A quién dirigirse en cada asunto, con dirección, correo electrónico, horario e idiomas.
contacts-other = Otras oficinas
