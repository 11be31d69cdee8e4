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
station-compress = nén tệp
station-publish = xuất bản
station-check = kiểm tra

label-first-defined = xuất hiện lần đầu ở đây
label-defined-here = được khai ở đây
label-facts-live-here = dữ kiện nằm ở đây
label-other-file = tệp kia
label-source = văn bản gốc
label-opened-here = mở ở đây
label-amount = số dùng để tính

summary-pages = trang
summary-pictures = ảnh
summary-withheld = tạm giữ lại
summary-for-the-host = cho máy chủ
summary-next = lần thay đổi tới
summary-next-what = { $at }  ({ $what }); hãy dựng lại vào lúc đó
change-appears = đến hạn đăng
change-over = hết hạn
change-passed = đã diễn ra xong
change-month = sang tháng khác
change-year = sang năm khác
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
P0216-message = số liệu này không nói lấy từ đâu
P0216-help = thêm source = "…", mã của một tài liệu trong content/sources.toml
P0217-message = không có tài liệu `{ $id }` trong content/sources.toml
P0217-help = thêm vào đó [{ $id }] với title, publisher, url hoặc number, và published{ $suggestion }
P0218-message = không có tệp `{ $name }` cạnh văn bản này
P0218-help = đặt tệp vào thư mục { $folder }{ $suggestion }
P0219-message = ảnh `{ $name }` chưa có lời tả cho người không nhìn thấy
P0219-help = thêm alt = "…": một câu nói trong ảnh có gì
P0220-message = ảnh `{ $name }` chưa có { $what }
P0220-help = thêm { $what } = "…"
P0221-message = `{ $name }` được nêu tên mà không có căn cứ pháp lý hay sự đồng ý
P0221-help = thêm legal_basis = "…" (chức vụ được bổ nhiệm công khai) hoặc consent = <ngày>
P0222-message = hạn chót { $deadline } trước ngày mở { $opened }
P0222-help = sửa một trong hai ngày
P0223-message = không có ngày như vậy trong lịch { $calendar }: { $reason }
P0223-help = tháng âm lịch từ 1 đến 12, có 29 hoặc 30 ngày; ngày cuối tháng thì viết day = "last"
P0224-message = `{ $later }` ({ $second }) trước `{ $earlier }` ({ $first })
P0224-help = sửa một trong hai ngày
P0225-message = theo các tiêu chí ({ $criteria }) thì đây là { $expected }, không phải { $written }
P0225-help = tiêu chí i–vi là văn hóa, vii–x là thiên nhiên, có cả hai là hỗn hợp
P0226-message = `{ $field }` ({ $date }) đã qua; trang và thẻ ghi là đã hết
P0226-help = ghi ngày mới, đặt trạng thái hiện tại (với lời kêu gọi: call = "closed"), hoặc lưu trữ mục tin
P0227-message = mục tin này lẽ ra phải được rà soát trước { $date }
P0227-help = đọc lại, sửa cho đúng, rồi đặt review_by sang ngày tiếp theo
P0228-message = tóm tắt có { $length } ký tự; { $expected }
P0228-help = viết một hai câu tự đủ nghĩa trên thẻ tin và trong kết quả tìm kiếm
P0229-message = tạm giữ lại: cổng này chỉ đăng mục tin đã duyệt, và mục này chưa được duyệt
P0229-help = trình duyệt; lần dựng sau sẽ hiện ra
P0230-message = tạm giữ lại: { $reason }
P0230-help = không cần làm gì{ $until }
P0231-message = `{ $field }` có { $length } ký tự; nhiều nhất là { $limit }
P0231-help = viết ngắn hơn
P0232-message = khoản này của `{ $field }` cần có id, vì lời của nó được dịch
P0232-help = thêm id = "…", một từ ngắn bất kỳ, không bao giờ đổi
P0233-message = bản gốc không có `{ $item }` trong `{ $field }`
P0233-help = các khoản có ở đó: { $known }
P0234-message = `{ $field }`: { $reason }
P0234-help = { $expected }
P0235-message = số liệu { $period } này nói về { $territory } trước khi địa giới thay đổi ngày { $date }
P0235-help = thêm territory_as_of, ngày của địa giới muốn nói, trang sẽ ghi rõ
P0236-message = `{ $field }` có ký tự ẩn làm đảo chiều chữ viết
P0236-help = xóa ký tự đó (U+202A–U+202E, U+2066–U+2069)
P0270-message = không dùng được tỷ giá này: { $reason }
P0270-help = viết pair = "USD/VND" (mã ISO 4217 ba chữ) và value: một đơn vị của đồng thứ nhất bằng bao nhiêu đồng thứ hai
P0271-message = đã có tỷ giá cho { $pair }
P0271-help = giữ lại tỷ giá mới hơn
P0240-message = `{ $field }` có { $has } mục; cần ít nhất { $count }
P0240-help = bổ sung những mục còn thiếu
P0241-message = mọi bên đều thuộc một nước ({ $country })
P0241-help = thêm bên nước ngoài, hoặc sửa lại nước của bên đó
P0242-message = `{ $field }` là { $date }, ngày chưa đến
P0242-help = sửa lại ngày, hoặc đặt state = "negotiating" cho đến khi ký
P0243-message = { $months } tháng qua thỏa thuận này chưa có kết quả mới (lần cuối: { $last })
P0243-help = ghi việc đã làm vào results, hoặc nói rõ tình trạng: state = "expired" hay "terminated"
P0244-message = `{ $field }` đã hết hạn ngày { $date }; trang ghi là đã hết hiệu lực
P0244-help = ghi ngày mới khi được cấp lại, hoặc xóa đi
P0245-message = `{ $field }` là { $value }; phải nằm trong khoảng từ { $min } đến { $max }
P0245-help = sửa lại con số; tỷ lệ ghi theo phần trăm, 62.5 nghĩa là 62,5 %
P0246-message = số { $number } đã có: `{ $other }`
P0246-help = đặt cho số này một số riêng
P0247-message = số { $number } đề ngày { $date }, trước số { $before } đề ngày { $earlier }
P0247-help = sửa số hoặc ngày của một trong hai
P0248-message = `{ $id }` đề ngày { $date }, muộn hơn văn bản này ({ $own })
P0248-help = sửa lại một trong hai ngày; văn bản sau mới thay thế văn bản trước
P0249-message = văn bản này và `{ $id }` thay thế lẫn nhau
P0249-help = xóa tham chiếu trong văn bản ra trước
P0250-message = `{ $name }` không đúng như tên gọi: phần đầu tệp không phải của định dạng { $format }
P0250-help = lưu lại bằng đúng định dạng từ chương trình đã tạo ra tệp; đổi tên không phải là đổi định dạng

P0001-message = `{ $path }` là một liên kết tượng trưng
P0001-help = đặt chính tệp đó vào đây: liên kết có thể đăng một tệp nằm ngoài cổng thông tin
P0002-message = `{ $path }` không phải loại tệp mà cổng thông tin đăng
P0002-help = content chứa các tệp .md, .toml, .csv, .jpg, .jpeg, .png, .webp, .gif và .pdf; chuyển tệp này đi chỗ khác hoặc xóa
P0003-message = `{ $path }` nặng { $size } byte; { $what } được nhiều nhất { $limit }
P0003-help = làm cho nhỏ hơn, hoặc tách ra
P0004-message = không đọc được `{ $path }`: { $reason }
P0004-help = xem tệp có tồn tại và bạn có quyền đọc không
P0005-message = không có `portal.toml` trong `{ $path }`
P0005-help = chạy trong thư mục của cổng thông tin, chỉ ra bằng --site, hoặc tạo mới bằng `portolan init DIR`
P0006-message = tên một tệp trong `{ $path }` không phải chữ hợp lệ
P0006-help = đổi tên bằng chữ cái không dấu, chữ số và dấu gạch nối

P0101-message = tệp này không phải UTF-8: không đọc được byte { $offset }
P0101-help = lưu lại bằng UTF-8 (trong Notepad: Save as, Encoding, UTF-8)
P0102-message = tệp này mở đầu bằng dấu thứ tự byte; dấu đó đã được bỏ qua
P0102-help = không cần làm gì; lưu bằng "UTF-8" thay vì "UTF-8 with BOM" thì không còn
P0103-message = tệp này trống
P0103-help = viết nội dung, hoặc xóa tệp: bản dịch còn thiếu sẽ hiện là chưa dịch
P0104-message = tệp này không mở đầu bằng phần dữ kiện
P0104-help = mở đầu bằng dòng +++, rồi các dữ kiện (title = "…"), rồi dòng +++
P0105-message = phần dữ kiện bắt đầu ở đây không được đóng bằng dòng { $fence }
P0105-help = đặt một dòng chỉ có { $fence } sau dữ kiện cuối, trước phần lời
P0106-message = không đọc được theo TOML: { $reason }
P0106-help = xem chỗ được đánh dấu: thường thiếu dấu nháy hoặc dấu ngoặc
P0107-message = không đọc được theo YAML: { $reason }
P0107-help = xem chỗ được đánh dấu: thường sai thụt dòng hoặc dấu hai chấm
P0108-message = dữ kiện lồng nhau sâu hơn { $limit } tầng
P0108-help = viết phẳng hơn
P0109-message = các dòng của tệp này kết thúc kiểu Windows (CR LF); không sao cả
P0109-help = không cần làm gì

P0301-message = không có { $kind } `{ $id }`
P0301-help = viết tên một thư mục có thật{ $suggestion }
P0302-message = liên kết này không dẫn tới đâu: { $target }
P0302-help = liên kết trong cổng thông tin viết là @/mục/mục-tin{ $suggestion }
P0303-message = trang đó không có đề mục `#{ $anchor }`
P0303-help = các đề mục ở đó: { $known }
P0304-message = `{ $id }` chưa được đăng; chỗ này hiện chữ không có liên kết
P0304-help = đăng mục đó, hoặc bỏ chỗ nhắc tới
P0305-message = hai trang cùng địa chỉ /{ $path }
P0305-help = đặt slug khác cho một trong hai
P0306-message = cổng thông tin không có trang chủ bằng ngôn ngữ gốc ({ $lang })
P0306-help = thêm content/portal.{ $lang }.md với title, summary và phần lời
P0307-message = ảnh `{ $file }` không có trong danh sách ảnh của mục tin
P0307-help = khai trong tệp gốc: [[images]] file = "{ $file }", alt, credit, licence
P0308-message = có liên kết tới `{ $host }`, máy chủ không có trong danh sách của cổng
P0308-help = nếu đúng ý, thêm "{ $host }" vào links.outbound trong portal.toml
P0309-message = tệp `{ $file }` không có trong danh sách tài liệu của mục tin
P0309-help = khai trong tệp gốc dưới `documents`, kèm title
P0310-message = không có từ `{ $key }` bằng { $lang }
P0310-help = thêm vào locales/{ $lang }/; { $used }

P0280-message = hàng này có { $cells } ô; hàng tiêu đề có { $columns } ô
P0280-help = mỗi hàng phải có số ô bằng hàng tiêu đề; chữ có dấu phẩy hoặc xuống dòng thì đặt trong dấu ngoặc kép
P0281-message = hàng tiêu đề của chuỗi số liệu này không dùng được: { $reason }
P0281-help = hàng đầu nêu tên cột, mỗi tên một lần, đúng tên các trường của số liệu: indicator, value, unit, period …
P0282-message = chuỗi số liệu này có hơn { $limit } hàng
P0282-help = chia thành nhiều tệp, hoặc đăng dưới dạng tài liệu
P0283-message = chuỗi số liệu này không thuộc mục tin nào: { $reason }
P0283-help = tệp CSV nằm trong thư mục của mục tin, content/<mục>/<mục-tin>/, cạnh tệp index
P0284-message = hai số liệu của mục tin này cùng mã `{ $id }`
P0284-help = đặt mã khác cho một trong hai; mã là chung cho tệp index và các tệp CSV
P0285-message = tỷ trọng này ghi là còn chênh lệch mà không nói vì sao
P0285-help = thêm note = "…": một câu nói cho người đọc biết tỷ trọng và các số khác nhau thế nào

P0311-message = tỷ trọng ghi là { $stated } %; tính từ { $part } trên { $whole } thì được { $recomputed } %
P0311-help = sửa số sai; nếu chính nguồn nêu cả hai, thêm disputed = true và note, trang sẽ hiện cả hai
P0312-message = cùng một nguồn nêu `{ $indicator }` của { $period } hai lần: { $first } và { $value }
P0312-help = giữ một; dữ kiện chỉ ghi một lần. Nếu hai số đếm hai thứ khác nhau thì đó là hai chỉ tiêu
P0313-message = số mới nhất của `{ $indicator }` ở đây là của { $period }, đã quá { $limit } năm
P0313-help = thêm số mới; nếu sẽ không có số mới, ghi historical = true, trang sẽ nói rõ
P0314-message = tỷ trọng này ghi là còn chênh lệch, nhưng tính từ { $part } trên { $whole } được đúng { $recomputed } %
P0314-help = xóa disputed = true
P0330-message = không có tỷ giá từ { $currency } sang { $to }: các khoản này đứng ở một khoảng riêng
P0330-help = thêm vào content/rates.toml một mục [[rate]] với pair = "{ $to }/{ $currency }", value, date và source
sheet-new = mới
sheet-changed = thay đổi
sheet-nothing = (không có)
sheet-unchanged = { $n } dòng giống hệt nội dung đang có
sheet-dry = Chưa ghi gì. Muốn ghi, thêm --apply.
sheet-stopped = Chưa ghi gì: hãy sửa các ô trên, hoặc thêm --skip-errors để bỏ qua những mục có lỗi.
sheet-written = Đã ghi { $n } tệp; xem lại bằng `portolan check`
sheet-no-change = Không có gì để ghi: bảng tính giống nội dung đang có.

P0511-message = không đọc được bảng tính `{ $path }`: { $reason }
P0511-help = dùng tệp Excel (.xlsx) hoặc tệp .csv lưu kiểu “CSV UTF-8”, do `portolan sheet` tạo ra
P0512-message = dòng đầu không cho biết mỗi cột chứa gì
P0512-help = hãy bắt đầu từ bảng do `portolan sheet KIND -o FILE` tạo, giữ nguyên dòng đầu bị ẩn; với bảng tự lập, ghi tên trường ở dòng đó và thêm --kind
P0513-message = `{ $name }` không phải trường của { $kind } mà bảng tính có thể chứa
P0513-help = { $known }; cột riêng của bạn thì để trống ô ở dòng đầu
P0514-message = `{ $written }` không phải con số viết theo cách của ngôn ngữ này
P0514-help = viết như { $example }; có thể kèm chữ chỉ số lớn, đơn vị hoặc loại tiền
P0515-message = `{ $written }` có thể là { $first } hoặc { $second }
P0515-help = viết { $first } hoặc { $second }
P0516-message = `{ $written }` không phải là ngày
P0516-help = viết như { $example }; có thể chỉ ghi tháng hoặc năm
P0517-message = `{ $written }` có thể là { $first } hoặc { $second }
P0517-help = viết { $first } hoặc { $second }
P0518-message = `{ $written }` là đồng tiền của nhiều nước
P0518-help = viết ba chữ cái, ví dụ USD, hoặc chọn ở cột loại tiền
P0519-message = số tiền ghi { $first }, cột bên cạnh ghi { $second }
P0519-help = sửa một trong hai
P0520-message = `{ $written }` không có trong danh sách của cột này
P0520-help = chọn trong danh sách của ô: { $known }
P0521-message = `{ $written }` không phải đơn vị của cột này
P0521-help = viết con số theo đơn vị: { $known }
P0522-message = dòng này và { $other } đều là `{ $id }`
P0522-help = xóa một dòng, hoặc đặt mã khác
P0523-message = dòng này cần có mã: { $reason }
P0523-help = viết mã ở cột đầu: chữ thường không dấu, chữ số, gạch nối, ví dụ cang-can-dong-son
P0524-message = lời văn trong ô này không được ghi lại: sửa lời văn trong tệp { $path }
P0524-help = sửa ở đó; bảng tính chỉ ghi lời văn vào mục mới
P0525-message = bảng tính không sửa được `{ $path }`: { $reason }
P0525-help = sửa mục này ngay trong tệp
P0526-message = ô này chứa lỗi của bảng tính: { $written }
P0526-help = sửa công thức, hoặc viết thẳng giá trị
P0527-message = không có { $kind } `{ $id }`, trong cổng thông tin cũng như trong bảng này
P0527-help = viết mã của một mục có thật, hoặc thêm mục đó ở trang tính đầu tiên
P0528-message = đã có `{ $path }`
P0528-help = đặt tên khác, hoặc chuyển tệp đó đi: có thể ai đó đang điền dở
P0530-message = `{ $entry }` đã thay đổi sau khi được phê duyệt
P0530-help = `portolan review { $entry }` cho biết điều gì đã thay đổi; `portolan approve { $entry } …` ghi lần phê duyệt mới
P0531-message = phê duyệt của `{ $entry }` không ghi nội dung nào đã được phê duyệt
P0531-help = trình phê duyệt rồi ghi bằng `portolan approve { $entry } …`, lệnh này ghi content_digest
P0532-message = không có mục tin `{ $entry }`
P0532-help = viết dạng mục/mục-tin, ví dụ projects/cang-can{ $suggestion }
P0533-message = chưa thể phê duyệt `{ $entry }`: { $reason }
P0533-help = sửa xong rồi trình xem xét và phê duyệt
P0534-message = `{ $path }` là trang đã xuất bản, còn lần dựng này có bản nháp
P0534-help = bỏ `--out` (bản nháp vào `public-drafts`), hoặc chỉ định thư mục khác
P0535-message = `{ $path }` chứa bản nháp, còn lần dựng này để xuất bản
P0535-help = chỉ định thư mục khác bằng `--out`, hoặc xóa `{ $path }` nếu không cần bản nháp nữa
P0440-message = dữ liệu mở của loại `{ $kind }` không có địa chỉ riêng: `{ $path }`
P0440-help = đặt id của loại bằng a-z, 0-9 và dấu gạch nối, khác `figures` và khác id của loại khác
P0441-message = hai trường của `{ $kind }` trùng một cột `{ $column }` trong bảng
P0441-help = đổi tên một trường: trong bảng, phần của bản ghi được viết là banghi_phan
P0442-message = `{ $id }`, cơ quan công bố dữ liệu mở, không phải là cơ quan đã đăng trên cổng này
P0442-help = viết id thư mục của một cơ quan, hoặc xóa dòng này: khi đó chính cổng là bên công bố

# Lược đồ cho trình soạn thảo.
schema-portal-name = Tên cổng thông tin bằng từng ngôn ngữ.
schema-portal-base-url = Địa chỉ sẽ đặt trang web, viết cả https.
schema-portal-timezone = Quyết định thế nào là “hôm nay”; tên theo IANA, như "Asia/Ho_Chi_Minh".
schema-portal-source-language = Ngôn ngữ gốc của dữ kiện và văn bản.
schema-portal-languages = Tất cả các ngôn ngữ, theo thứ tự hiển thị.
schema-portal-fallback = Với mỗi ngôn ngữ: bản thay thế khi chưa có bản dịch.
schema-portal-x-default = Cho người đọc ngôn ngữ khác: bản đầu tiên có sẵn trong danh sách.
schema-portal-theme = Một thư mục trong themes/; không ghi thì dùng harbour.
schema-portal-index = false: đề nghị máy tìm kiếm không lập chỉ mục.
schema-portal-notice = Khóa của dòng chữ hiện trên mọi trang.
schema-portal-approval = required: chưa phê duyệt thì không đăng.
schema-portal-links = Các máy chủ mà bài viết được phép dẫn tới.
schema-portal-images = Chiều rộng, định dạng và chất lượng ảnh.
schema-portal-lunar = Các năm được tính ngày lễ hội âm lịch.
schema-portal-per-page = Số mục trên một trang danh sách.
schema-portal-security-contact = Nơi nhận báo cáo về bảo mật: địa chỉ mailto: hoặc https:.
schema-portal-data = Giấy phép, cơ quan công bố, liên hệ và chu kỳ của dữ liệu mở. Không ghi giấy phép thì cổng nói rõ là chưa công bố.
schema-kind-id = Tên của loại trong địa chỉ, tham chiếu và trang mục.
schema-kind-abstract = Chỉ để loại khác mở rộng.
schema-kind-extends = Loại được kế thừa các trường; không ghi là common, none là không kế thừa.
schema-kind-section = Mục thường chứa loại này.
schema-kind-schema-org = Kiểu theo schema.org.
schema-kind-schema-org-by = Kiểu khác tùy giá trị của một trường.
schema-kind-waive = Các trường kế thừa mà loại này không bắt buộc.
schema-kind-fields = Các trường, theo thứ tự hiển thị.
schema-kind-card = Các trường hiện trên thẻ.
schema-kind-sort = Cách sắp xếp: title, next, hoặc một trường ngày, mới nhất trước.
schema-kind-rules = Quy tắc chung cho nhiều trường.
schema-kind-facets = Các trường để lọc danh sách.
schema-kind-exports = Các định dạng công bố dữ liệu.
schema-kind-lists = Các loại có mục được liệt kê trên trang của nó.
schema-kind-lists-of = Trường nêu các địa phương có mục cũng được liệt kê.
schema-kind-lists-where = Các danh sách khác trên trang của nó: mục thuộc một loại nêu cùng một nước trong một trường như nó nêu trong trường của mình.
schema-kind-partners = Nó là gì đối với đối tác nước ngoài (how: agreed – đã thỏa thuận, hoặc sought – đang tìm) và các trường nước, lĩnh vực hợp tác, ngày; nó đứng trên trang đối tác.
schema-kind-course = Trường ngày bắt đầu, ngày kết thúc và danh sách kết quả, được kể theo thứ tự thời gian.
schema-kind-template = Mẫu trang riêng.
schema-field-type = Kiểu giá trị.
schema-field-of = Kiểu của từng phần tử trong danh sách.
schema-field-required = Thiếu trường này thì không đăng được.
schema-field-translated = Có văn bản riêng cho từng ngôn ngữ hay không.
schema-field-group = Nhóm trong bảng dữ kiện; nhóm internal không hiện và không công bố ở đâu.
schema-field-label = Khóa của nhãn; không ghi là field- cùng tên trường.
schema-field-schema-org = Thuộc tính theo schema.org.
schema-field-min = Giá trị nhỏ nhất.
schema-field-max = Giá trị lớn nhất; với văn bản là số ký tự.
schema-field-choices = Các từ để chọn.
schema-field-vocabulary = Danh mục thuật ngữ trong kinds/terms; với lựa chọn là phần đầu của nhãn.
schema-field-kind = Loại mục được tham chiếu.
schema-field-units = Các đơn vị được phép.
schema-field-schemes = Các hệ thống mã được phép.
schema-field-fields = Các trường của bản ghi.
