# Từ ngữ của bàn biên tập: bảng tính để điền, phiếu trình duyệt. Người đọc cổng thông tin chỉ thấy nhóm cuối.

## Sheets

sheet-id = Mã (để trống nếu là mục mới)
sheet-entry = Thuộc mục (mã)
sheet-item = Mã của dòng
sheet-example = Ví dụ
sheet-needed = Bắt buộc phải có khi xuất bản.
sheet-not-listed = Đề nghị chọn trong danh sách.
sheet-help-id = Tên của mục trong địa chỉ trang. Không sửa ô này. Mục mới thì để trống: mã được đặt theo tiêu đề.
sheet-help-entry = Mã (hoặc mã số) của mục, như ở trang tính đầu tiên.
sheet-help-item = Một từ ngắn bất kỳ, giữ nguyên về sau; bản dịch dựa vào từ này.
sheet-help-text = Văn bản bằng ngôn ngữ gốc của cổng thông tin.
sheet-help-prose = Các đoạn văn. Bảng tính chỉ ghi vào mục mới; về sau sửa trong tệp.
sheet-help-whole = Số nguyên, viết bằng chữ số.
sheet-help-number = Một con số, ví dụ 1.200 hoặc 3,61 nghìn tỷ đồng; có thể kèm đơn vị hoặc loại tiền.
sheet-help-share = Tỷ lệ phần trăm, ví dụ 12,5 %.
sheet-help-currency = Ba chữ cái, ví dụ VND, USD.
sheet-help-period = Năm (2026), tháng (2026-03) hoặc từ năm đến năm (2020/2025).
sheet-help-day = Số ngày, hoặc “ngày cuối” nếu là ngày cuối tháng.
sheet-help-date = Viết ngày/tháng/năm: 16/04/2026. Có thể chỉ ghi tháng (04/2026) hoặc năm.
sheet-help-instant = Ngày và giờ: 16/04/2026 08:00.
sheet-help-email = Hộp thư của cơ quan, không phải của cá nhân.
sheet-help-phone = Bắt đầu bằng dấu + và mã quốc gia.
sheet-help-url = Địa chỉ đầy đủ, bắt đầu bằng https://.
sheet-help-list = Chọn trong danh sách.
sheet-help-many = Nếu có nhiều giá trị: ngăn cách bằng dấu chấm phẩy (;).
sheet-help-many-lines = Nếu có nhiều giá trị: mỗi giá trị một dòng (Alt+Enter).
sheet-help-empty = Để trống: không thay đổi gì. Dấu gạch nối (-): xóa dữ kiện.

## Parts of values

part-lat = Vĩ độ (°B)
part-lon = Kinh độ (°Đ)
part-role = Vai trò
part-organisation = Cơ quan
part-mailbox = Thư điện tử
part-phone = Điện thoại
part-valid-from = Hiệu lực từ
part-valid-to = Hiệu lực đến
part-id = Mã
part-name = Tên
part-title = Tiêu đề
part-legal-basis = Căn cứ pháp lý
part-consent = Ngày đồng ý
part-file = Tên tệp
part-year = Năm
part-status = Tình trạng
part-source = Nguồn
part-day-last = ngày cuối
part-precision-exact = Chính xác
part-precision-approximate = Gần đúng
part-precision-withheld = Không công bố
part-edition-status-scheduled = Theo kế hoạch
part-edition-status-cancelled = Đã hủy
part-edition-status-postponed = Tạm hoãn
part-edition-status-rescheduled = Đã chuyển sang các ngày này
part-leap-never = Chỉ trong tháng thường
part-leap-first = Trong tháng thứ nhất của hai tháng
part-leap-both = Trong cả hai tháng
part-figure-status-provisional = Sơ bộ
part-figure-status-final = Chính thức

## The sheet for the approving superior

review-title = Phiếu trình phê duyệt
review-facts = Dữ kiện
review-text = Nội dung
review-sources = Nguồn
review-changes = Thay đổi so với lần phê duyệt trước
review-path = Tệp
review-digest = Dấu vân tay của nội dung
review-approval = Phê duyệt
review-approval-none = Chưa được phê duyệt
review-approval-valid = Đã được phê duyệt, từ đó không thay đổi
review-approval-void = Đã thay đổi sau khi được phê duyệt
review-approval-unknown = Đã được phê duyệt, nhưng không ghi nội dung nào
review-approval-role = Chức vụ
review-approval-organisation = Cơ quan
review-approval-date = Ngày
review-approval-document = Số văn bản
review-changes-first = Chưa có văn bản được phê duyệt để so sánh.
review-changes-none = Không có thay đổi.
review-changes-series = Các tệp số liệu bên cạnh mục này đã thay đổi.
review-before = Trước
review-after = Nay
review-removed = đã bỏ:
review-added = đã thêm:
review-no-text = (không có nội dung)
review-printed = In ngày { $date }
review-decision = Người phê duyệt (chức vụ, cơ quan, ngày, chữ ký):

## Drafts

draft-watermark = Bản nháp – không được công bố
