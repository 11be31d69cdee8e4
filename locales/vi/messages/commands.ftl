# Lời hướng dẫn của các lệnh (`portolan --lang vi --help`).

help-usage = Cách dùng:
help-commands = Các lệnh
help-arguments = Tham số
help-options = Tùy chọn
help-root = Dựng trang web của một cổng thông tin, bằng mọi ngôn ngữ của nó, từ một thư mục tệp văn bản
help-root-after =
    Ví dụ:
      portolan init portal                       tạo một cổng thông tin trong thư mục `portal`
      portolan --site portal serve               xem thử trong khi viết
      portolan --lang vi --site portal check     tìm lỗi, không đăng gì
      portolan --site portal build               ghi trang web vào portal/public
      portolan --lang vi explain P0201           một lời báo nghĩa là gì, phải làm gì

    Mã kết thúc: 0 mọi việc ổn; 1 có điều phải sửa trong cổng thông tin, và chưa đăng gì;
    2 không hiểu dòng lệnh; 3 vướng ổ đĩa hoặc thư mục đầu ra, trang cũ giữ nguyên.
help-option-site = Thư mục của cổng thông tin: thư mục có portal.toml
help-option-lang = Ngôn ngữ của lời báo, ví dụ vi (không ảnh hưởng tới trang) [không ghi: ngôn ngữ của máy]
help-option-help = Hiện lời hướng dẫn này
help-option-version = Hiện số phiên bản
help-help = Hiện lời hướng dẫn của một lệnh

help-option-base-url = Địa chỉ trang sẽ có [không ghi: địa chỉ trong portal.toml]
help-option-strict = Cảnh báo cũng tính là lỗi, lỗi trong bản dịch cũng vậy
help-option-now = Coi thời điểm này là bây giờ: ngày, giờ và độ lệch, ví dụ 2026-11-23T08:00:00+07:00
help-option-drafts = Gồm cả bản nháp và mục tin đang chờ xem xét
help-option-jobs = Số luồng làm việc cùng lúc [không ghi: bằng số nhân của máy]
help-option-store = Nơi giữ kết quả cho lần sau; xóa lúc nào cũng được [không ghi: .portolan/store trong cổng thông tin]
help-option-no-store = Không giữ và không dùng kết quả cũ: làm lại tất cả

help-build =
    Ghi trang web

    Ghi tất cả hoặc không ghi gì: khi còn điều phải sửa, trang đang có vẫn giữ nguyên.
help-build-after =
    Ví dụ:
      portolan build
      portolan build --out /srv/www/portal --base-url https://portal.example.gov.vn/
      portolan build --drafts                           gồm cả mục chưa duyệt, có đánh dấu, vào public-drafts
      portolan build --now 2026-12-01T08:00:00+07:00    như sẽ thấy vào sáng hôm đó
help-build-out = Thư mục để ghi, tính từ thư mục của cổng [không ghi: public; với --drafts là public-drafts]
help-build-indexable = Cho máy tìm kiếm liệt kê trang dù portal.toml ghi `index = false` (để kiểm tra)
help-build-report = Ghi thêm tệp JSON kể việc đã làm: số trang, mục bị giữ lại và đến khi nào, độ phủ theo ngôn ngữ, thời gian

help-check = Tìm lỗi mà không đăng gì
help-check-after =
    Ví dụ:
      portolan check
      portolan --lang vi check                          lời báo bằng tiếng Việt
      portolan check --strict --format sarif > report.sarif
help-check-format = Cách viết các lời báo
help-check-format-human = Cho người đọc
help-check-format-json = Một đối tượng JSON, cho chương trình
help-check-format-sarif = SARIF 2.1.0, cho nơi lưu mã nguồn

help-serve = Xem cổng thông tin trên máy này trong khi viết
help-serve-after =
    Ví dụ:
      portolan serve --drafts        rồi mở http://127.0.0.1:4000/ ; trang thay đổi theo những gì bạn lưu
help-serve-port = Cổng mạng trên máy này

help-init = Tạo một cổng thông tin trong thư mục mới
help-init-dir = Thư mục sẽ tạo; phải trống hoặc chưa có

help-new = Tạo một mục tin: một tệp có đủ các trường của loại
help-new-after =
    Ví dụ:
      portolan new festival tet-hoa        tạo thư mục tet-hoa trong mục lễ hội
help-new-kind = Loại, ví dụ project, event, organisation
help-new-id = Tên của mục tin trong địa chỉ và tham chiếu: chữ thường không dấu, chữ số và gạch nối

help-sheet = Lập bảng Excel cho một loại, hoặc nhận bảng đã điền
help-sheet-after =
    Ví dụ:
      portolan sheet investment-project -o projects.xlsx           mọi dự án, để sửa trong Excel
      portolan --lang vi sheet festival -o le-hoi.xlsx --blank     mẫu để điền, có một ví dụ
      portolan sheet import projects.xlsx                          cho biết điều gì sẽ thay đổi; không ghi gì
      portolan sheet import projects.xlsx --apply                  ghi vào: mục mới là bản nháp
help-sheet-kind = Loại, ví dụ investment-project, festival
help-sheet-out = Tệp bảng tính sẽ ghi; chưa được có sẵn
help-sheet-blank = Bỏ các mục đang có: một mẫu trống
help-sheet-import = Cho biết bảng đã điền (.xlsx hoặc .csv) sẽ thay đổi gì, và ghi vào khi được yêu cầu
help-sheet-import-after =
    Ví dụ:
      portolan sheet import projects.xlsx                    điều gì sẽ thay đổi; không ghi gì
      portolan sheet import projects.xlsx --apply
      portolan sheet import --kind festival le-hoi.csv       bảng tự lập; dòng đầu nêu tên trường

    Mỗi dòng chỉ mục tin theo id, nếu không thì theo mã; không có cả hai thì là mục mới, ghi thành bản nháp. Ô trống không thay
    đổi gì; dấu gạch nối (-) bỏ dữ kiện đi. Lời văn, ghi chú và thứ tự dòng giữ nguyên. Chỉ sửa tệp ngôn ngữ gốc.
help-sheet-import-file = Bảng tính
help-sheet-import-apply = Ghi các thay đổi
help-sheet-import-skip-errors = Ghi các mục không có lỗi dù mục khác có lỗi
help-sheet-import-kind = Loại của một bảng không tự nói ra

help-review = In mục tin để trình cấp trên: dữ kiện, lời văn, nguồn, và điều đã thay đổi từ lần duyệt trước
help-review-after =
    Ví dụ:
      portolan review projects/cang-can
      portolan --lang vi review projects/cang-can --html phieu-trinh.html      để in hoặc gửi
help-review-entry = Mục tin: mục/mục-tin, hoặc thư mục của nó
help-review-html = Ghi một trang để in (khổ A4) thay vì chữ

help-approve = Ghi nhận phê duyệt
help-approve-after =
    Ví dụ:
      portolan approve projects/cang-can --role "Phó Giám đốc" --organisation so-ngoai-vu --document 123/QĐ-SNgV

    Ghi [approval] vào tệp gốc của mục tin, và văn bản đã duyệt vào tệp bên cạnh (index.vi.approved): hãy lưu cả hai vào kho. Sau
    đó, sửa dữ kiện hay văn bản gốc thì phê duyệt mất hiệu lực; lần dựng sẽ cảnh báo, và là lỗi khi có --strict.
help-approve-entry = Mục tin: mục/mục-tin, hoặc thư mục của nó
help-approve-role = Chức vụ của người phê duyệt; không bao giờ là tên người
help-approve-organisation = Mã của cơ quan trong cổng thông tin này
help-approve-document = Số của văn bản phê duyệt
help-approve-date = Ngày phê duyệt [không ghi: hôm nay]

help-schema = In JSON Schema, nhờ đó trình soạn thảo gợi ý và kiểm tra những gì bạn viết
help-schema-after =
    Ví dụ:
      portolan schema portal > portal.schema.json
      portolan --lang vi schema festival            phần dữ kiện của lễ hội có thể có gì
      portolan schema kind                          một tệp trong kinds/ có thể có gì
      portolan schema entry kind                    của một loại riêng mang tên `kind`
help-schema-what = `portal` cho portal.toml, `kind` cho tệp của loại, hoặc một loại: phần dữ kiện của mục tin
help-schema-kind = Sau `entry`: loại

help-explain = Cho biết một lời báo nghĩa là gì, vì sao quan trọng, phải làm gì
help-explain-after =
    Ví dụ:
      portolan explain P0201
      portolan --lang vi explain P0201
      portolan explain --all
help-explain-code = Mã trong ngoặc của lời báo, ví dụ P0201
help-explain-all = Liệt kê mọi mã

help-status = Tình hình bản dịch: từng bài, từng ngôn ngữ
help-status-after =
    Ví dụ:
      portolan status                                 mọi bài ở mọi ngôn ngữ
      portolan status projects/cang-can fr            bản gốc đã thay đổi gì từ khi có bản tiếng Pháp
      portolan --lang vi status --html bang.html      bảng theo dõi: việc cần làm tiếp theo
      portolan status --fail-on stale                 cho dây chuyền tự động: báo lỗi khi còn bản dịch đã cũ
help-status-entry = Bài cần xem từng đơn vị: mục/mục-tin, thư mục của mục, hoặc `portal`
help-status-language = Ngôn ngữ của bản dịch
help-status-fail-on = Kết thúc với mã 1 khi còn bản dịch như vậy
help-status-json = In JSON, cho chương trình; `portolan schema status` cho biết cấu trúc
help-status-html = Ghi bảng theo dõi, một trang không cần gì khác, vào một tệp hoặc thư mục

help-ack = Xác nhận bản dịch vẫn đúng với bản gốc
help-ack-after =
    Ví dụ:
      portolan ack projects/cang-can fr                          bản tiếng Pháp đã được sửa tay cho kịp bản gốc
      portolan ack projects/cang-can fr title --unchanged        tiêu đề vẫn đúng dù không thay đổi
      portolan ack projects/cang-can --minor                     bản gốc được sửa, nghĩa không đổi
      portolan ack projects/cang-can fr --reviewer "Phòng Lễ tân"
      portolan ack --all                                         lập sổ lần đầu cho các bản dịch đang có

    Ghi index.fr.units.toml bên cạnh bản dịch: hãy lưu vào kho. Lời văn và dữ kiện không bao giờ bị sửa.
help-ack-entry = Bài: mục/mục-tin, thư mục của mục, hoặc `portal`
help-ack-language = Ngôn ngữ; không ghi thì mọi ngôn ngữ đã có bản dịch
help-ack-units = Chỉ những đơn vị này, theo tên mà `portolan status BÀI NGÔN-NGỮ` cho biết
help-ack-all = Mọi bài của cổng thông tin
help-ack-to = Đi với --all: chỉ ngôn ngữ này
help-ack-minor = Thay đổi ở bản gốc không làm đổi nghĩa
help-ack-unchanged = Bản dịch vẫn đúng dù bản gốc đã thay đổi còn bản dịch thì không
help-ack-reviewer = Cơ quan hoặc tên của người đã đọc bản dịch bên cạnh bản gốc
help-ack-how = Bản dịch được làm thế nào [không ghi: theo sổ, nếu không thì theo phần dữ kiện]

help-export = Ghi một tệp cho người dịch: những gì còn thiếu hoặc đã cũ
help-export-after =
    Ví dụ:
      portolan export --to fr -o fr.xlf                          phần thiếu hoặc đã cũ, dạng XLIFF 2.1
      portolan export --to fr --format xlsx -o fr.xlsx news/hoi-cho
      portolan export --to ja --format po --all -o ja.po         tất cả, kể cả phần đã cập nhật
help-export-to = Ngôn ngữ cần dịch sang
help-export-from = Ngôn ngữ gốc của các bài [không ghi: ngôn ngữ gốc của cổng]
help-export-format = Dạng của tệp [không ghi: theo đuôi tên tệp]
help-export-out = Tệp sẽ ghi; chưa được có sẵn
help-export-all = Kể cả phần đã cập nhật
help-export-entries = Chỉ những bài này [không ghi: tất cả]

help-import = Nhận tệp người dịch gửi về
help-import-after =
    Ví dụ:
      portolan import fr.xlf                                     điều gì sẽ được nhận; không ghi gì
      portolan import fr.xlf --apply --how human
      portolan import fr.xlsx --apply --how machine+edited --reviewer "Phòng Biên dịch"

    Mỗi đơn vị được so với bản gốc hôm nay: đơn vị nào khác liên kết, mã, chỗ để điền hoặc đề mục thì bị từ chối và nêu rõ; phần còn
    lại được nhận.
help-import-file = Tệp được gửi về
help-import-format = Dạng của tệp [không ghi: theo đuôi tên tệp]
help-import-apply = Ghi những gì đúng; không có tùy chọn này thì chỉ cho xem
help-import-how = Các bản dịch được làm thế nào
help-import-reviewer = Cơ quan hoặc tên của người đã đọc bên cạnh bản gốc
help-import-unchanged = Bản dịch gửi về vẫn như cũ là đúng, dù bản gốc đã thay đổi

help-memory = Bộ nhớ dịch (TMX)
help-memory-after =
    Ví dụ:
      portolan memory export --to fr -o fr.tmx                   những gì cổng đã dịch, cho công cụ khác
      portolan memory import --to fr agency.tmx                  bộ nhớ của đơn vị dịch; nằm ở memory/fr.tmx

    Câu giống hệt được gợi ý trong `portolan export`; không bao giờ tự điền vào.
help-memory-export = Ghi những gì cổng thông tin đã dịch thành TMX, cho công cụ khác
help-memory-export-to = Ngôn ngữ đích
help-memory-export-out = Tệp sẽ ghi; chưa được có sẵn
help-memory-import = Thêm bộ nhớ dịch (TMX) của đơn vị dịch vào bộ nhớ của cổng
help-memory-import-to = Ngôn ngữ đích
help-memory-import-file = Tệp

help-cache = Trông nom các kết quả được giữ cho lần dựng sau
help-cache-after =
    Ví dụ:
      portolan cache stats
      portolan cache prune --limit 500MB       bỏ trước những gì lâu nhất chưa dùng
      portolan cache clear

    Kho kết quả chỉ để đỡ tốn thời gian: thứ gì bị bỏ sẽ được làm lại khi cần. Mỗi lần dựng tự giữ kho dưới 4 GB, nhưng không
    bỏ những gì vừa dùng trong một ngày. Có thể mang .portolan/store từ máy này sang máy khác.
help-cache-stats = Cho biết đang giữ bao nhiêu
help-cache-prune = Bỏ những gì lâu nhất chưa dùng
help-cache-prune-limit = Được giữ lại bao nhiêu, ví dụ 500MB hoặc 2GB
help-cache-clear = Bỏ tất cả
help-build-explain = Nói vì sao mỗi trang được dựng lại: điều trang đó nêu đã đổi, hay mẫu, hay từ ngữ của nó

help-theme = Công cụ cho giao diện
help-theme-guide = Ghi bản hướng dẫn phong cách: mọi thành phần của giao diện bằng mọi ngôn ngữ của cổng, để xem và không bao giờ để đăng
help-theme-guide-after =
    Ví dụ:
      portolan theme guide --out guide        rồi: python3 -m http.server -d guide, và mở http://127.0.0.1:8000/
help-theme-guide-out = Thư mục để ghi, tính từ thư mục của cổng
