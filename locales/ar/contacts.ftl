# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = دليل جهات الاتصال
contacts-title = دليل جهات الاتصال
contacts-summary = الجهة المختصة بكل شأن، مع العنوان والبريد الإلكتروني وساعات العمل واللغات.
contacts-other = جهات أخرى
