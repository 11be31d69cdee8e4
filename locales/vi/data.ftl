# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Dữ liệu mở
data-title = Dữ liệu mở
data-summary = Dữ kiện của cổng thông tin dưới dạng tệp cho chương trình và bảng tính, bằng mọi ngôn ngữ mà cổng thực có.
data-catalogue = Danh mục dữ liệu mở
data-figures = Số liệu

# How much a set holds.
data-entries = { $count ->
    [one] { $count } mục
   *[other] { $count } mục
}
data-observations = { $count ->
    [one] { $count } số liệu
   *[other] { $count } số liệu
}
data-illustrative = { $count ->
    [one] trong đó { $count } minh họa
   *[other] trong đó { $count } minh họa
}

data-only-illustrative = Chỉ để minh họa: không có trong danh mục.
data-languages = Ngôn ngữ
data-updated = Cập nhật gần nhất
data-files = Tệp
data-more = Các danh sách của những mục này, mỗi danh sách một bảng
data-terms = Điều kiện sử dụng
data-licence = Giấy phép
data-no-licence = Chưa công bố giấy phép.
data-publisher = Cơ quan công bố
data-contact = Liên hệ
data-periodicity = Chu kỳ cập nhật
data-periodicity-continuous = liên tục
data-periodicity-daily = hằng ngày
data-periodicity-weekly = hằng tuần
data-periodicity-biweekly = hai tuần một lần
data-periodicity-monthly = hằng tháng
data-periodicity-bimonthly = hai tháng một lần
data-periodicity-quarterly = hằng quý
data-periodicity-semiannual = sáu tháng một lần
data-periodicity-annual = hằng năm
data-periodicity-biennial = hai năm một lần
data-periodicity-triennial = ba năm một lần
data-periodicity-irregular = không định kỳ

# Formats and sizes.
data-format-csv = Bảng (CSV)
data-format-csvw = Mô tả bảng (CSVW)
data-format-json = Cho chương trình (JSON)
data-format-schema = Cấu trúc (JSON Schema)
data-format-geojson = Bản đồ (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = Toàn bộ bộ dữ liệu cho danh mục và máy tìm kiếm (DCAT 3)

# How to read the files.
data-reading = Cách đọc các tệp
data-rows = Mỗi mục là một dòng của bảng. Văn bản có một cột cho mỗi ngôn ngữ; chưa dịch thì ô để trống. Các cột giữ nguyên khi có thêm bản dịch.
data-lists = Nhiều từ trong một ô được ngăn cách bằng |. Danh sách khác là một bảng riêng: các cột đầu nêu mục và thứ tự trong danh sách.
data-guard = Văn bản bắt đầu bằng = + - @ ' dấu tab hoặc dấu xuống dòng được thêm một dấu ' ở đầu để bảng tính không chạy như công thức. Bỏ một dấu ' ở đầu là có lại văn bản gốc. Số không bao giờ bị thay đổi.
data-values = Tiền được ghi thành số tiền và đơn vị tiền tệ (ISO 4217). Ngày tháng ghi đúng mức đã biết: 2026, 2026-04 hoặc 2026-04-16. Tọa độ không công bố và tên người không có trong tệp nào.
data-made-up = Mục chỉ để minh họa có illustrative = true: không tính chúng vào bất kỳ thống kê nào.
data-addresses = Địa chỉ và mã định danh không đổi. Mỗi mục có tệp riêng: data/kind/id.json. Mỗi tệp JSON ghi phiên bản cấu trúc của mình.

# Parts of values, which name columns together with the field.
part-url = Địa chỉ web
part-translation = Cách dịch
part-amount = Số tiền
part-currency = Đơn vị tiền tệ
part-min = Từ
part-max = Đến
part-as-of = Tính đến ngày
part-value = Giá trị
part-unit = Đơn vị tính
part-latitude = Vĩ độ
part-longitude = Kinh độ
part-precision = Độ chính xác
part-alt = Nội dung ảnh
part-caption = Chú thích
part-credit = Tác giả
part-licence = Giấy phép
part-scheme = Hệ thống mã
part-start = Bắt đầu
part-end = Kết thúc
part-confirmed = Đã xác nhận
part-month = Tháng
part-day = Ngày
part-to-month = Đến tháng
part-to-day = Đến ngày
part-leap = Khi có tháng nhuận
part-indicator = Chỉ tiêu
part-period = Kỳ số liệu
part-period-start = Ngày đầu kỳ
part-period-end = Ngày cuối kỳ
part-territory = Địa bàn
part-territory-as-of = Địa giới tại ngày
part-note = Ghi chú
part-publisher = Cơ quan phát hành
part-number = Số văn bản
part-accessed = Ngày truy cập
part-language = Ngôn ngữ
part-entry = Mục
part-item = Số thứ tự
