# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Contacts directory
contacts-title = Contacts directory
contacts-summary = Whom to turn to in each matter, with address, mailbox, hours and languages.
contacts-other = Other offices
