# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Đối tác
partners-title = Đối tác và hợp tác
partners-summary = Địa phương đã thỏa thuận gì với đối tác nước ngoài, theo nước và lĩnh vực; đơn vị nào đang tìm đối tác, cho việc gì và đến ngày nào.
partners-agreed = Thỏa thuận theo nước
partners-agreed-fields = Thỏa thuận theo lĩnh vực
partners-agreed-count = { $count } thỏa thuận
partners-open = Đang tìm đối tác
partners-open-count = { $count } đề nghị đang mở
partners-none-open = Hiện không có đề nghị nào đang mở.
partners-by-country = Theo nước
partners-by-field = Theo lĩnh vực
partners-closed = Đề nghị đã đóng
partners-closed-note = Các đề nghị này không còn nhận thư. Trang giữ lại để tra cứu.
# A partner from anywhere is welcome.
partners-any-country = Mọi nước
course-title = Tiến trình và kết quả
course-signed = Ký kết
course-valid-to = Hết thời hạn
list-agreement-parties-country = Thỏa thuận với đối tác ở nước này
list-partner-request-seeking-country = Đề nghị tìm đối tác ở nước này
list-product-markets = Sản phẩm hướng tới thị trường này
list-event-counterparts-country = Sự kiện với đối tác từ nước này
list-organisation-country = Cơ quan đại diện và đầu mối phụ trách nước này
list-guide-countries = Hướng dẫn dành cho nước này
list-locality-borders-with-country = Địa phương giáp biên giới
