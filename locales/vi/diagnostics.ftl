# Lời báo của chương trình bằng tiếng Việt. Mã nào chưa có ở đây thì hiện bằng tiếng Anh.

severity-error = lỗi
severity-withheld = lỗi (bản dịch tạm giữ lại)
severity-warning = cảnh báo
severity-note = ghi chú
severity-help = cách sửa

at-byte = { $file }, byte { $offset }
related-file = { $label }: { $file }
fix-replace = có phải ý bạn là “{ $text }”?
fix-replace-long = sửa như sau:
fix-add = thêm “{ $text }”
fix-remove = xóa chỗ này

count-errors = { $n } lỗi
count-withheld = { $n } lỗi bản dịch (tạm giữ lại)
count-warnings = { $n } cảnh báo
count-notes = { $n } ghi chú
count-separator = ,{" "}
explain-more = `portolan explain { $code }` giải thích thêm

explain-means = Nghĩa là gì
explain-why = Vì sao quan trọng
explain-example = Ví dụ
explain-help = Cách sửa
explain-unknown = Không có mã { $code }.
explain-nearest = Có phải ý bạn là { $code }?
explain-all = `portolan explain --all` liệt kê mọi mã.

station-source = đọc tệp
station-parse = đọc nội dung tệp
station-model = kiểm tra mục tin
station-graph = ghép nối cổng thông tin
station-render = dựng trang
station-publish = xuất bản
station-check = kiểm tra

label-first-defined = xuất hiện lần đầu ở đây
label-defined-here = được khai ở đây
label-facts-live-here = dữ kiện nằm ở đây
label-other-file = tệp kia
label-source = văn bản gốc
label-opened-here = mở ở đây

summary-pages = trang
summary-pictures = ảnh
summary-withheld = tạm giữ lại
summary-files = tệp
summary-bytes = dung lượng
summary-time = thời gian
summary-stopped = Chưa xuất bản gì: hãy sửa các lỗi trên rồi dựng lại. Trang đang có vẫn giữ nguyên.
summary-stopped-strict = Chưa xuất bản gì: với --strict, cảnh báo và bản dịch bị giữ lại cũng chặn việc xuất bản.
check-clean = Không có gì phải sửa.

P0201-message = `{ $field }` không phải là trường ở đây
P0201-help = các trường có ở đây: { $known }; dữ liệu tự do có thể đặt dưới `extra`
P0202-message = `{ $field }` phải là { $expected }, không phải `{ $written }`
P0202-help = hãy viết { $expected }
P0203-message = thiếu `{ $field }`
P0203-help = thêm `{ $field }`
P0204-message = `{ $field }` là dữ kiện, không đặt được trong bản dịch
P0204-help = dữ kiện chỉ nằm một nơi, ở { $file }; xóa dòng này và sửa ở tệp đó
P0205-message = { $kind } `{ $id }` có hai lần
P0205-help = đổi tên một trong hai thư mục
P0206-message = `{ $written }` không thuộc các giá trị của `{ $field }`
P0206-help = viết một trong: { $known }
P0207-message = `{ $written }` không dùng được làm mã ngôn ngữ: { $reason }
P0207-help = viết mã BCP 47 như vi, en, zh-Hans{ $suggestion }
P0208-message = cổng thông tin không có ngôn ngữ `{ $lang }`
P0208-help = các ngôn ngữ trong portal.toml: { $known }; đổi tên tệp thành index.<ngôn ngữ>.md, hoặc thêm ngôn ngữ vào đó
P0209-message = `{ $path }` không có văn bản bằng ngôn ngữ gốc ({ $lang })
P0209-help = thêm index.{ $lang }.md với các dữ kiện, hoặc ghi source_language = "…" trong tệp chứa dữ kiện
P0210-message = `{ $id }` không dùng được làm mã: { $reason }
P0210-help = đặt tên thư mục bằng a-z, 0-9 và dấu gạch nối, như `quang-ninh`
P0211-message = `{ $path }` không nằm ở chỗ dành cho văn bản
P0211-help = văn bản là content/portal.<ngôn ngữ>.md, content/<mục>/_index.<ngôn ngữ>.md và content/<mục>/<mục tin>/index.<ngôn ngữ>.md
P0212-message = thư mục `{ $path }` không có `_index.{ $lang }.md`
P0212-help = thêm tệp đó: tệp nêu tên mục và loại mục tin trong mục
P0213-message = không có loại `{ $kind }`
P0213-help = các loại của cổng thông tin này: { $known }
P0214-message = không dùng được loại này: { $reason }
P0214-help = sửa tệp của loại; README có một tệp đầy đủ trong hai mươi dòng
P0215-message = `{ $field }`: { $reason }
P0215-help = { $expected }
