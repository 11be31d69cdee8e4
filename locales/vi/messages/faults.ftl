# Câu báo (message) và cách sửa (help) của lời văn, ảnh, giao diện, xuất bản, và của việc so bản dịch với bản gốc.

P0121-message = không dùng được địa chỉ { $url }: { $reason }
P0121-help = viết địa chỉ đầy đủ bắt đầu bằng https://, hoặc @/mục/mục-tin cho trang của cổng này, hoặc tên tệp nằm cạnh văn bản
P0122-message = văn bản không dùng HTML; { $html } hiện cho người đọc như chữ thường
P0122-help = viết bằng Markdown: **đậm**, *nghiêng*, [liên kết](https://…), bảng bằng dấu |
P0123-message = danh sách, trích dẫn hoặc nhấn mạnh ở đây lồng nhau quá { $limit } tầng
P0123-help = bắt đầu lại danh sách hoặc trích dẫn từ lề
P0124-message = văn bản quá lớn: { $size } byte, nhiều nhất là { $limit }
P0124-help = chia thành nhiều trang, hoặc đăng dưới dạng tài liệu (PDF) kèm một đoạn ngắn
P0125-message = ảnh { $url } không phải tệp nằm cạnh văn bản này
P0125-help = lưu ảnh vào thư mục của văn bản rồi ghi tên tệp: ![Ảnh có gì](ben-cang.jpg)
P0126-message = ở đây có ký tự vô hình ({ $character }) làm đảo chiều chữ
P0126-help = xóa đi: chọn các từ xung quanh, xóa rồi gõ lại
P0127-message = chưa viết chú thích [^{ $label }]
P0127-help = thêm một dòng ở cuối văn bản: [^{ $label }]: Lời chú thích.
P0128-message = không chỗ nào nhắc tới chú thích [^{ $label }], nên nó không hiện
P0128-help = đặt [^{ $label }] vào chỗ của nó trong văn bản, hoặc xóa chú thích
P0129-message = chú thích [^{ $label }] được viết hai lần; chỉ lần đầu hiện ra
P0129-help = đặt dấu khác cho một trong hai, chẳng hạn [^{ $label }-b]
P0130-message = liên kết tới { $url } không có chữ
P0130-help = viết giữa hai dấu ngoặc vuông vài từ cho biết nó dẫn tới đâu
P0131-message = ở đây có ký tự điều khiển ({ $character })
P0131-help = xóa đi; thường do chép từ PDF hoặc từ chương trình soạn thảo cũ
P0132-message = hai đề mục có cùng mã { $id }
P0132-help = đổi một trong hai: {"{"}#ten-khac{"}"}
P0133-message = đề mục không dùng được mã { $id }
P0133-help = bắt đầu bằng chữ thường, chỉ dùng chữ thường không dấu, chữ số và gạch nối; main, toc, sources và những tên tương tự là của trang
P0134-message = ảnh { $file } chưa có lời tả
P0134-help = viết giữa hai dấu ngoặc vuông xem ảnh có gì: ![Thuyền cá lúc bình minh]({ $file })
P0135-message = đề mục này mang bậc của tiêu đề trang
P0135-help = viết với hai dấu: ## { $text }
P0136-message = đề mục này ở bậc { $level }, đề mục trước ở bậc { $before }: thiếu một bậc
P0136-help = dùng { $expected } dấu #
P0137-message = đề mục này không có chữ
P0137-help = viết đề mục, hoặc xóa dòng
P0138-message = ở đây có lời ghi riêng; người đọc không thấy, nhưng ai có tệp thì thấy
P0138-help = xóa đi khi không còn cần
P0139-message = không dùng được ảnh { $url }: { $reason }
P0139-help = lưu ảnh vào thư mục của văn bản rồi ghi tên tệp: ![Ảnh có gì](ben-cang.jpg)

P0150-message = số liệu khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0150-help = viết con số của bản gốc theo cách của ngôn ngữ này; nếu khác là đúng, hãy nói vì sao: [parity] figures = "…"
P0151-message = năm khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0151-help = viết năm của bản gốc; nếu khác là đúng, hãy nói vì sao: [parity] years = "…"
P0152-message = số tiền khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0152-help = viết đúng số tiền và loại tiền của bản gốc; nếu khác là đúng, hãy nói vì sao: [parity] money = "…"
P0153-message = đơn vị khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0153-help = viết đơn vị của bản gốc, hoặc quy đổi cả con số; nếu khác là đúng, hãy nói vì sao: [parity] units = "…"
P0154-message = số điện thoại khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0154-help = chép số từ bản gốc; nếu ngôn ngữ này có đường dây riêng, hãy nói rõ: [parity] phones = "…"
P0155-message = địa chỉ khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0155-help = chép địa chỉ từ bản gốc; nếu ngôn ngữ này có địa chỉ riêng, hãy nói rõ: [parity] addresses = "…"
P0156-message = các đề mục khác nhau: bậc ở đây { $written }, bản gốc { $source }
P0156-help = dịch từng đề mục của bản gốc, giữ nguyên bậc; nếu khác là đúng, hãy nói vì sao: [parity] headings = "…"
P0157-message = ảnh khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0157-help = dùng đúng các ảnh của bản gốc; nếu khác là đúng, hãy nói vì sao: [parity] pictures = "…"
P0158-message = liên kết khác nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0158-help = dẫn tới đúng những nơi bản gốc dẫn tới; nếu khác là đúng, hãy nói vì sao: [parity] links = "…"
P0159-message = danh sách khác nhau: ở đây { $written }, số khoản { $here }; bản gốc { $source }, số khoản { $there }
P0159-help = dịch từng khoản hoặc từng hàng của bản gốc; nếu khác là đúng, hãy nói vì sao: [parity] lists = "…"
P0160-message = trong ngôn ngữ này, `{ $source }` gọi là `{ $name }`, và văn bản không có tên đó
P0160-help = dùng tên chính thức `{ $name }`; nếu không cần tên ấy, hãy nói vì sao: [parity] names = "…"
P0161-message = không được dùng `{ $written }`; tên chính thức là `{ $name }`
P0161-help = viết `{ $name }`; nếu là trích nguyên văn, hãy nói rõ: [parity] forbidden = "…"
P0162-message = `{ $written }` có chữ không dùng để viết tiếng này ({ $lang })
P0162-help = gõ lại từ này bằng đúng hệ chữ; nếu cố ý, hãy nói vì sao: [parity] script = "…"
P0163-message = đoạn này còn để nguyên ngôn ngữ gốc: “{ $written }…”
P0163-help = dịch đoạn này; nếu cố ý để nguyên, hãy nói vì sao: [parity] untranslated = "…"
P0164-message = ngoại lệ `{ $field }` không có gì để bỏ qua
P0164-help = xóa đi: ở điểm này bản dịch khớp với bản gốc
P0165-message = thuật ngữ `{ $term }` chưa có tên chính thức bằng ngôn ngữ gốc ({ $lang })
P0165-help = thêm official.{ $lang }: đó là chữ được tìm trong bản gốc
P0166-message = ngày và tháng bị đảo cho nhau: ở đây `{ $written }`, bản gốc `{ $source }`
P0166-help = viết ngày tháng theo thứ tự của ngôn ngữ này, tốt nhất là viết tên tháng bằng chữ; nếu như vậy là đúng, hãy nói vì sao: [parity] dates = "…"

P0180-message = bản dịch được giữ lại: { $reason }
P0180-help = để người dịch xem lại rồi ghi nhận: portolan ack MỤC NGÔN_NGỮ --reviewer "…" (hoặc ghi how = "human" hoặc reviewer = "…" trong bản dịch); hoặc hạ mức trong [translation.gates] của portal.toml
P0181-message = bản dịch được giữ lại: không ghi bản dịch được làm thế nào
P0181-help = thêm how = "human", "machine" hoặc "machine+edited" vào phần dữ kiện của bản dịch

P0350-message = không đọc được theo Fluent: { $reason }
P0350-help = mỗi từ viết dạng khóa = chữ; chữ dài viết tiếp ở các dòng thụt vào
P0351-message = từ `{ $key }` được đặt hai lần trong tệp này
P0351-help = xóa một trong hai
P0352-message = không có cách viết ngày và số cho { $lang }: { $what }
P0352-help = dùng thẻ ngôn ngữ khác; CLDR không có dữ liệu cho thẻ này

P0401-message = { $file } không phải ảnh
P0401-help = xuất lại ảnh thành JPEG, PNG hoặc WebP và thay vào tệp này
P0402-message = { $file } có đuôi .{ $extension } nhưng là ảnh { $found }
P0402-help = đổi đuôi tệp thành .{ $right }, kể cả ở những chỗ nhắc tới nó
P0403-message = { $file } bị cắt ngang: thiếu phần cuối của ảnh
P0403-help = chép hoặc tải lại ảnh; có lẽ lần trước bị ngắt giữa chừng
P0404-message = không mở được { $file }: ảnh bị hỏng ({ $reason })
P0404-help = mở bằng chương trình ảnh, xuất lại thành JPEG hoặc PNG rồi dùng tệp đó
P0405-message = { $file } quá lớn: { $width } × { $height } điểm ảnh
P0405-help = thu nhỏ ảnh, nhiều nhất { $limit } triệu điểm ảnh và { $side } điểm ảnh mỗi cạnh; rộng 4000 điểm là quá đủ
P0406-message = { $file } không phải chính ảnh mà là lời ghi nơi Git LFS giữ ảnh
P0406-help = chạy `git lfs pull` trong thư mục của cổng thông tin, rồi dựng lại
P0407-message = { $file } ở định dạng { $format }, không dùng cho ảnh ở đây được
P0407-help = xuất thành JPEG (ảnh chụp) hoặc PNG (hình vẽ, màn hình) rồi dùng tệp đó
P0408-message = { $file }: cổng thông tin yêu cầu ảnh AVIF, mà bản portolan này không có phần đó
P0408-help = bỏ "avif" khỏi `images.formats` trong portal.toml, hoặc cài portolan có AVIF: `cargo install portolan --features avif`
P0409-message = { $file } trống
P0409-help = chép lại ảnh; tệp không có gì
P0410-message = { $file } quá lớn: { $size } MB
P0410-help = xuất thành JPEG với chất lượng 90, hoặc thu nhỏ; giới hạn là { $limit } MB
P0421-message = không đọc được mẫu trang này: { $reason }
P0421-help = sửa mẫu ở chỗ được đánh dấu; cú pháp có trong tài liệu của Tera
P0422-message = mẫu trang này gặp lỗi ở { $page }: { $reason }
P0422-help = sửa mẫu ở chỗ được đánh dấu; README liệt kê những gì một mẫu được dùng
P0423-message = không có giao diện `{ $theme }`
P0423-help = đặt vào themes/{ $theme }/templates, hoặc ghi theme = "harbour" trong portal.toml
P0424-message = tệp `{ $path }` của giao diện có tên không đặt được trong địa chỉ
P0424-help = đổi tên bằng a-z, 0-9, gạch nối và dấu chấm
P0425-message = tệp định kiểu nhắc tới `{ $target }`, giao diện không có tệp này
P0425-help = đặt tệp vào static/, hoặc sửa đường dẫn; đường dẫn tính từ thư mục của tệp định kiểu
P0426-message = không đọc lại được ảnh { $name }: { $reason }
P0426-help = xem tệp còn đó không, rồi dựng lại

P0501-message = `{ $path }` chứa những tệp không do portolan đặt vào, nên được để yên
P0501-help = chỉ định thư mục khác bằng `--out`, hoặc xem trong `{ $path }` có gì rồi tự chuyển đi
P0502-message = `{ $path }` không thể là thư mục đầu ra: đó là { $reason }
P0502-help = chỉ định một thư mục riêng bằng `--out`, chẳng hạn `public`
P0503-message = `{ $path }` là liên kết tượng trưng, nên không ghi gì vào đó
P0503-help = xóa liên kết rồi dựng lại. Muốn xuất bản nơi khác, nêu chính thư mục đó bằng `--out`
P0504-message = một lần dựng khác (tiến trình { $process }) đang ghi `{ $path }`
P0504-help = đợi lần ấy xong rồi dựng lại, hoặc chỉ định thư mục khác bằng `--out`
P0505-message = không được phép { $action } `{ $path }`: { $reason }
P0505-help = nhờ chủ thư mục cấp quyền ghi, hoặc chỉ định thư mục khác bằng `--out`
P0506-message = ổ đĩa hết chỗ: không { $action } được `{ $path }`
P0506-help = giải phóng bớt chỗ (hoặc xin thêm hạn mức) rồi dựng lại
P0507-message = không thay được `{ $path }` trong một bước: { $reason }
P0507-help = chỉ định một thư mục trên ổ đĩa thường của máy bằng `--out`. Nếu `{ $path }` là ổ đĩa được gắn vào, hãy chọn thư mục bên trong nó
P0508-message = hai trang hoặc tệp của trang web cùng là `{ $path }`
P0508-help = đặt địa chỉ khác cho một trong hai
P0509-message = `{ $path }` phải vừa là tệp vừa là thư mục
P0509-help = đặt địa chỉ khác cho một trong hai
P0510-message = không { $action } được `{ $path }`: { $reason }
P0510-help = xem ổ đĩa có tốt và thư mục có truy cập được không, rồi dựng lại

P0601-message = `{ $path }` không trống
P0601-help = chọn thư mục chưa có, hoặc thư mục trống
P0602-message = đã có `{ $path }`
P0602-help = chọn mã khác, hoặc sửa tệp đang có
P0603-message = không mục nào của cổng thông tin chứa loại `{ $kind }`
P0603-help = lập một mục: content/<mục>/_index.{ $lang }.md với kind = "{ $kind }"
P0604-message = không ghi được `{ $path }`: { $reason }
P0604-help = xem bạn có quyền ghi ở đó và ổ đĩa còn chỗ không

P0901-message = không dùng kho kết quả cũ ở `{ $path }`: { $reason }
P0901-help = xóa `{ $path }`, hoặc chọn thư mục khác bằng `--store`. Không mất gì: kho chỉ giúp nhanh hơn
P0902-message = không giữ được kết quả của lần dựng này trong `{ $path }`: { $reason }
P0902-help = xem ổ đĩa còn chỗ và bạn có quyền ghi vào thư mục không, hoặc chọn thư mục khác bằng `--store`
