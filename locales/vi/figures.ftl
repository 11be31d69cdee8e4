# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = Số liệu
figures-title = Số liệu
figures-summary = Những gì đã được thống kê cho cả nước và từng địa phương, mỗi con số kèm kỳ tính, địa bàn và nguồn. Các số có định nghĩa khác nhau không được cộng và không so sánh với nhau.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = Số liệu: { $territory }
figures-of-summary = Toàn bộ số liệu về { $territory }, mỗi con số kèm kỳ tính, địa giới mà số đó áp dụng và nguồn.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = Toàn bộ số liệu của cổng thông tin
figures-all-of = Toàn bộ số liệu của địa phương

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = Địa giới của { $territory } thay đổi lần gần nhất vào { $date }. Số liệu theo địa giới trước đó đều được ghi rõ và không so sánh với số liệu về sau.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: các nguồn nêu số khác nhau. Mỗi số được giữ cùng nguồn của nó, không số nào được ưu tiên.
figures-no-growth = { $territory }: không tính tăng trưởng từ { $before } đến { $period } vì { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = hai số đếm hai thứ khác nhau
figures-reason-unit = đơn vị khác nhau
figures-reason-currency = đồng tiền khác nhau
figures-reason-territory = địa bàn khác nhau
figures-reason-borders = địa giới không giống nhau hoặc không được nêu
figures-reason-overlap = hai kỳ tính chồng lên nhau
figures-reason-length = hai kỳ tính dài ngắn khác nhau
figures-reason-base = số trước bằng không hoặc âm
figures-reason-illustrative = một trong hai số là số minh họa
figures-reason-conflict = các nguồn nêu số khác nhau
figures-measures = { $territory }: các số khác đơn vị hoặc khác đồng tiền không được so sánh.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } so với { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [one] { $change } điểm phần trăm so với { $before }
   *[other] { $change } điểm phần trăm so với { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = Mỗi địa phương một thanh, lớn nhất trước. Bảng kèm theo có mọi con số và nguồn.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = Một đường từ { $period } đến { $to }. Bảng kèm theo có mọi con số và nguồn.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = Tính lại từ { $part } trên { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = Số liệu lịch sử
badge-disputed = Còn chênh lệch

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = Vốn FDI (nguồn không nêu định nghĩa)
term-indicator-fdi-localities = Tỉnh, thành phố có vốn đầu tư nước ngoài
term-indicator-oda-approved-localities = Vốn ODA được phê duyệt cho địa phương
term-indicator-units-with-foreign-affairs-office = Tỉnh, thành phố có phòng ngoại vụ
term-indicator-units-with-friendship-union = Tỉnh, thành phố có liên hiệp các tổ chức hữu nghị
term-indicator-units-with-external-regulations = Địa phương đã ban hành quy chế quản lý thống nhất hoạt động đối ngoại
term-indicator-france-agreements-localities-vn = Địa phương Việt Nam có đối tác Pháp (dự án và thỏa thuận)
term-indicator-france-agreements-localities-fr = Địa phương Pháp có đối tác Việt Nam (dự án và thỏa thuận)
term-indicator-france-agreements = Dự án và thỏa thuận cấp địa phương Việt Nam – Pháp
term-indicator-france-projects-localities-vn = Địa phương Việt Nam có đối tác Pháp (dự án chung)
term-indicator-france-projects-localities-fr = Địa phương Pháp có đối tác Việt Nam (dự án chung)
term-indicator-france-projects = Dự án chung của địa phương Việt Nam và Pháp
term-indicator-france-delegations = Đoàn địa phương giữa Việt Nam và Pháp
