# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = Danh bạ đầu mối
contacts-title = Danh bạ đầu mối liên hệ
contacts-summary = Cơ quan cần liên hệ theo từng việc, kèm địa chỉ, hộp thư, giờ làm việc và ngôn ngữ tiếp nhận.
contacts-other = Cơ quan khác
