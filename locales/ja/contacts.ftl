# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = 連絡先一覧
contacts-title = 連絡先一覧
contacts-summary = 用件ごとの窓口と、所在地、メールアドレス、受付時間、対応言語。
contacts-other = その他の窓口
