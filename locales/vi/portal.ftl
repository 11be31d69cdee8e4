# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Lễ hội
kind-heritage-site = Di sản
kind-home = Trang chủ
kind-investment-project = Dự án kêu gọi đầu tư
kind-locality = Địa phương
kind-news = Tin tức
kind-organisation = Cơ quan, tổ chức
kind-page = Trang
kind-section = Chuyên mục

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Tổng quan
group-place = Địa điểm
group-calendar = Lịch
group-figures = Số liệu
group-visit = Tham quan
group-designations = Danh hiệu
group-terms = Vốn và điều kiện
group-call = Mời gọi đầu tư
group-contact = Liên hệ
group-documents = Tài liệu
group-history = Lịch sử đơn vị hành chính
group-codes = Mã số
group-offer = Tiềm năng, lợi thế
group-services = Dịch vụ
group-people = Lãnh đạo

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Tiêu đề
field-summary = Tóm tắt
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Trạng thái
field-illustrative = Minh họa
# The organisation that answers for an entry.
field-owner = Cơ quan phụ trách
field-published = Ngày đăng
field-updated = Ngày cập nhật
field-review-by = Hạn rà soát
# The instant before which nothing of the entry is published.
field-embargo = Chưa công bố trước
# Who approved the entry, when, by which document.
field-approval = Phê duyệt
field-document = Văn bản
field-content-digest = Mã băm của nội dung đã duyệt
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Chức danh, bộ phận
field-organisation = Cơ quan, tổ chức
field-date = Ngày
field-localities = Địa phương
field-geo = Tọa độ
field-images = Hình ảnh
field-figures = Số liệu
field-sources = Nguồn
field-source = Nguồn
# The same thing in other registers, such as Wikidata.
field-same-as = Mục tương ứng ở nơi khác
field-slug = Địa chỉ trang
field-aliases = Địa chỉ trang trước đây
field-extra = Dữ liệu khác
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Nội dung
field-name = Tên
field-country = Quốc gia
field-locality = Địa phương
field-year = Năm
field-contact = Đầu mối liên hệ

# Festivals.
# Which calendar decides the day.
field-calendar = Loại lịch
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = Ngày hội
field-recurrence = Định kỳ
# Every how many years.
field-every = Số năm giữa hai kỳ
field-editions = Các kỳ tổ chức
field-venue = Địa điểm tổ chức
field-address = Địa chỉ
field-organiser = Đơn vị tổ chức
field-partners-foreign = Đối tác nước ngoài
field-admission = Vào cửa
# How a guest should behave.
field-etiquette = Lưu ý khi tham dự
# The heritage that a festival belongs to.
field-element = Di sản liên quan
# A facet: the month in which a festival is held.
field-month = Tháng

# Heritage.
field-intangible = Di sản phi vật thể
field-designations = Danh hiệu
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = Danh sách
# The number under which a list files a site.
field-ref = Số hồ sơ
field-extended = Năm mở rộng
field-decision = Quyết định
field-criteria = Tiêu chí
field-category = Loại hình
# Whether a site is on the List of World Heritage in Danger.
field-danger = Bị đe dọa
field-area-ha = Diện tích khu di sản
field-buffer-ha = Vùng đệm
field-components = Số điểm thành phần
# Countries that share a site.
field-transboundary = Cùng chia sẻ với
field-visit = Tham quan

# Investment projects and calls for funding.
field-code = Mã dự án
field-sector = Ngành
field-objective = Mục tiêu
field-location = Địa điểm
field-capacity = Quy mô, công suất
field-sdg = Mục tiêu phát triển bền vững
field-stage = Giai đoạn
field-form = Hình thức đầu tư
field-funding = Nguồn vốn
field-capital = Vốn dự kiến
field-land = Đất đai
field-hectares = Diện tích
field-clearance = Giải phóng mặt bằng
# Under what right the land is held.
field-tenure = Quyền sử dụng đất
field-price = Giá
field-price-as-of = Giá tính đến ngày
field-call = Tình trạng mời gọi
field-opened = Ngày mở
field-deadline = Hạn nộp hồ sơ
field-financials = Chỉ tiêu tài chính
# Internal rate of return; net present value.
field-irr = Tỷ suất hoàn vốn nội bộ (IRR)
field-npv = Giá trị hiện tại ròng (NPV)
field-payback = Thời gian hoàn vốn
field-assumptions = Giả định tính toán
field-legal-basis = Căn cứ pháp lý
field-documents = Tài liệu

# Localities.
field-name-local = Tên bằng tiếng địa phương
field-level = Cấp
field-seat = Trung tâm hành chính
field-area-km2 = Diện tích
field-timezone = Múi giờ
field-borders-with = Tiếp giáp
# Since when, and until when, a unit or a code has been in force.
field-valid-from = Có hiệu lực từ
field-valid-to = Có hiệu lực đến
field-former-names = Tên gọi trước đây
field-until = Đến
# Units from which this one was formed, and into which it passed.
field-predecessors = Hình thành từ
field-successors = Nay thuộc
field-id = Mã định danh
# The resolution or other act by which a unit was changed.
field-instrument = Văn bản pháp lý
field-codes = Mã số
field-strengths = Thế mạnh
field-sectors = Ngành ưu tiên
field-infrastructure = Kết cấu hạ tầng
field-incentives = Ưu đãi
field-one-stop = Bộ phận một cửa
field-foreign-affairs = Cơ quan ngoại vụ

# News.
# Place and date at the head of an article.
field-dateline = Nơi và ngày đưa tin
field-byline = Tác giả
field-corrections = Đính chính
field-press-contact = Đầu mối báo chí

# Organisations.
field-type = Loại hình
field-jurisdiction = Phạm vi phụ trách
field-phone = Điện thoại
# An office's e-mail address, never a person's.
field-mailbox = Thư điện tử
field-website = Trang thông tin điện tử
field-hours = Giờ làm việc
field-languages = Ngôn ngữ tiếp nhận
field-services = Dịch vụ
field-officials = Lãnh đạo

# Sections and pages of the portal, for those who write it.
field-kind = Loại mục
field-nav-order = Thứ tự trong danh mục
field-parent = Trang cấp trên
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Mục chưa dịch
field-sort = Cách sắp xếp
field-at-top = Đặt ở cấp cao nhất của ngôn ngữ

## Choices

# Status of an entry.
choice-status-draft = Bản nháp
choice-status-review = Đang rà soát
choice-status-approved = Đã duyệt
choice-status-published = Đã đăng
choice-status-archived = Lưu trữ
choice-status-withdrawn = Đã gỡ

# Calendar by which a festival is dated.
choice-calendar-gregorian = Dương lịch
choice-calendar-lunisolar-vn = Âm lịch Việt Nam
choice-calendar-irregular = Không có ngày cố định

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Hằng năm
choice-recurrence-biennial = Hai năm một lần
choice-recurrence-every-n = Vài năm một lần
choice-recurrence-irregular = Không định kỳ

# What a heritage list says of a site.
choice-designation-status-nominated = Đã đề cử
choice-designation-status-inscribed = Đã ghi danh
choice-designation-status-extended = Đã ghi danh, sau đó mở rộng
choice-designation-status-delisted = Đã đưa ra khỏi danh sách
choice-designation-status-unknown = Chưa rõ

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) kiệt tác của thiên tài sáng tạo con người
choice-criterion-ii = (ii) sự giao thoa các giá trị nhân văn
choice-criterion-iii = (iii) minh chứng cho truyền thống văn hóa hoặc nền văn minh
choice-criterion-iv = (iv) công trình, quần thể kiến trúc hoặc cảnh quan nổi bật
choice-criterion-v = (v) lối cư trú, sử dụng đất hoặc biển truyền thống
choice-criterion-vi = (vi) gắn với sự kiện, truyền thống sống, tư tưởng hoặc tín ngưỡng
choice-criterion-vii = (vii) hiện tượng thiên nhiên hoặc vẻ đẹp tuyệt mỹ
choice-criterion-viii = (viii) các giai đoạn lịch sử Trái Đất
choice-criterion-ix = (ix) quá trình sinh thái và sinh học
choice-criterion-x = (x) nơi sống của đa dạng sinh học

# Category of a World Heritage property.
choice-category-cultural = Văn hóa
choice-category-natural = Thiên nhiên
choice-category-mixed = Hỗn hợp

# Stage of a project.
choice-stage-idea = Ý tưởng
choice-stage-pre-feasibility = Nghiên cứu tiền khả thi
choice-stage-feasibility = Nghiên cứu khả thi
choice-stage-approved = Đã được chấp thuận
choice-stage-tender = Đang lựa chọn nhà đầu tư
choice-stage-awarded = Đã có nhà đầu tư
choice-stage-construction = Đang xây dựng
choice-stage-operating = Đang hoạt động
choice-stage-unknown = Chưa rõ

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = 100% vốn nước ngoài
choice-form-joint-venture = Liên doanh
choice-form-bcc = Hợp đồng hợp tác kinh doanh (BCC)
choice-form-ppp = Đối tác công tư (PPP)
choice-form-m-and-a = Mua bán và sáp nhập (M&A)
choice-form-grant = Viện trợ không hoàn lại
choice-form-unknown = Chưa rõ

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Đầu tư trực tiếp nước ngoài (FDI)
choice-funding-oda = Hỗ trợ phát triển chính thức (ODA)
choice-funding-ngo = Tổ chức phi chính phủ (NGO)
choice-funding-unknown = Chưa rõ

# Whether land is ready to be handed over.
choice-clearance-cleared = Đã giải phóng mặt bằng
choice-clearance-partly-cleared = Đã giải phóng một phần
choice-clearance-not-cleared = Chưa giải phóng mặt bằng
choice-clearance-unknown = Chưa rõ

# State of a call; the deadline is always told beside it.
choice-call-open = Đang mời gọi
choice-call-closing = Sắp hết hạn
choice-call-closed = Đã đóng
choice-call-withdrawn = Đã rút
choice-call-unknown = Chưa rõ

# Level of a locality.
choice-level-province = Tỉnh
choice-level-city = Thành phố
choice-level-district = Huyện
choice-level-region = Vùng
choice-level-unknown = Chưa rõ

# What part a page of the portal plays.
choice-role-about = Giới thiệu
choice-role-privacy = Quyền riêng tư
choice-role-accessibility = Khả năng tiếp cận
choice-role-press = Báo chí
choice-role-sitemap = Sơ đồ trang

# What a section does with entries that are not translated.
choice-fallback-link = Dẫn đến ngôn ngữ khác
choice-fallback-page = Hiển thị bằng ngôn ngữ khác
choice-fallback-hide = Không hiển thị

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Danh sách di sản
terms-heritage-list-summary = Các danh sách cấp thế giới, quốc gia và cấp tỉnh ghi danh những di sản được giới thiệu trên cổng thông tin này.
term-heritage-list-whs = Danh mục Di sản thế giới
term-heritage-list-ich-rl = Danh sách đại diện di sản văn hóa phi vật thể của nhân loại
term-heritage-list-ich-usl = Danh sách di sản văn hóa phi vật thể cần bảo vệ khẩn cấp
term-heritage-list-mow = Ký ức thế giới
term-heritage-list-geopark = Công viên địa chất toàn cầu UNESCO
term-heritage-list-mab = Mạng lưới khu dự trữ sinh quyển thế giới
term-heritage-list-tentative = Danh mục dự kiến Di sản thế giới
term-heritage-list-national-special = Di tích quốc gia đặc biệt
term-heritage-list-national = Di tích quốc gia
term-heritage-list-provincial = Di tích cấp tỉnh
term-heritage-list-unknown = Chưa rõ danh sách

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Chỉ tiêu
terms-indicator-summary = Nội dung mà các số liệu trên cổng thông tin này thể hiện. Chỉ so sánh số liệu trong cùng một chỉ tiêu.
term-indicator-population = Dân số
term-indicator-area = Diện tích
term-indicator-grdp = Tổng sản phẩm trên địa bàn (GRDP)
term-indicator-fdi-registered = Vốn đầu tư trực tiếp nước ngoài (FDI) đăng ký
term-indicator-fdi-disbursed = Vốn đầu tư trực tiếp nước ngoài (FDI) thực hiện
term-indicator-fdi-share = Tỷ trọng trong vốn FDI của cả nước
term-indicator-fdi-growth = Tốc độ tăng vốn FDI
term-indicator-oda-approved = Vốn hỗ trợ phát triển chính thức (ODA) được phê duyệt
term-indicator-oda-disbursed = Vốn hỗ trợ phát triển chính thức (ODA) giải ngân
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Viện trợ phi chính phủ nước ngoài cam kết
term-indicator-ingo-disbursed = Viện trợ phi chính phủ nước ngoài giải ngân
term-indicator-foreign-trade = Kim ngạch xuất nhập khẩu
term-indicator-agreements-signed = Thỏa thuận quốc tế đã ký
term-indicator-agreements-local = Thỏa thuận quốc tế do chính quyền địa phương ký
term-indicator-agreements-local-and-enterprises = Thỏa thuận với địa phương và doanh nghiệp nước ngoài
term-indicator-cooperation-agreements = Thỏa thuận hợp tác
term-indicator-unesco-heritages = Di sản được UNESCO công nhận
term-indicator-unesco-titles = Danh hiệu UNESCO
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Doanh nghiệp của người Việt Nam ở nước ngoài
term-indicator-overseas-capital = Vốn đăng ký của người Việt Nam ở nước ngoài
term-indicator-foreign-correspondents = Lượt phóng viên nước ngoài đến tác nghiệp
term-indicator-foreign-media-groups = Đoàn báo chí nước ngoài đến tác nghiệp
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Tỉnh, thành phố có sở ngoại vụ
term-indicator-cooperation-localities = Địa phương tham gia hợp tác
term-indicator-cooperation-projects = Dự án hợp tác
term-indicator-delegations = Đoàn trao đổi
term-indicator-visitors-international = Khách quốc tế
# Of a World Heritage property.
term-indicator-core-area = Vùng lõi
term-indicator-components = Điểm thành phần
# Of one edition of a festival.
term-indicator-editions-teams = Đội tham dự
term-indicator-editions-nights = Đêm trình diễn

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Ngành
terms-isic4-summary = Các ngành kinh tế theo phân loại ISIC của Liên hợp quốc, cùng dự án và địa phương thuộc từng ngành.
term-isic4-a = Nông nghiệp, lâm nghiệp và thủy sản
term-isic4-b = Khai khoáng
term-isic4-c = Công nghiệp chế biến, chế tạo
term-isic4-d = Sản xuất và phân phối điện, khí đốt, hơi nước
term-isic4-e = Cung cấp nước; quản lý và xử lý rác thải, nước thải
term-isic4-f = Xây dựng
term-isic4-g = Bán buôn và bán lẻ; sửa chữa xe có động cơ
term-isic4-h = Vận tải, kho bãi
term-isic4-i = Dịch vụ lưu trú và ăn uống
term-isic4-j = Thông tin và truyền thông
term-isic4-k = Tài chính, ngân hàng và bảo hiểm
term-isic4-l = Kinh doanh bất động sản
term-isic4-m = Chuyên môn, khoa học và công nghệ
term-isic4-n = Hành chính và dịch vụ hỗ trợ
term-isic4-o = Quản lý nhà nước và quốc phòng; bảo đảm xã hội
term-isic4-p = Giáo dục và đào tạo
term-isic4-q = Y tế và trợ giúp xã hội
term-isic4-r = Nghệ thuật, vui chơi và giải trí
term-isic4-s = Dịch vụ khác
term-isic4-t = Làm thuê trong hộ gia đình
term-isic4-u = Tổ chức và cơ quan quốc tế
term-isic4-unknown = Chưa rõ ngành

# What an organisation is for.
terms-organisation-type = Loại hình cơ quan, tổ chức
terms-organisation-type-summary = Cơ quan, tổ chức mà đối tác nước ngoài có thể liên hệ, xếp theo nhiệm vụ.
term-organisation-type-foreign-affairs = Cơ quan ngoại vụ
term-organisation-type-one-stop = Bộ phận một cửa
term-organisation-type-investment-promotion = Cơ quan xúc tiến đầu tư
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Ban quản lý khu kinh tế, khu công nghiệp
term-organisation-type-tourism = Cơ quan du lịch
term-organisation-type-friendship-union = Liên hiệp các tổ chức hữu nghị
term-organisation-type-ngo-desk = Đầu mối công tác phi chính phủ nước ngoài
term-organisation-type-rep-office = Văn phòng đại diện ở nước ngoài
term-organisation-type-mission = Cơ quan đại diện ngoại giao, lãnh sự
term-organisation-type-border-gate = Cơ quan quản lý cửa khẩu
term-organisation-type-diaspora-association = Hội người Việt Nam ở nước ngoài
term-organisation-type-chamber = Phòng thương mại
term-organisation-type-unknown = Chưa rõ loại hình

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Mục tiêu phát triển bền vững
terms-sdg-summary = Mười bảy mục tiêu của Chương trình nghị sự 2030 của Liên hợp quốc, cùng các dự án góp phần thực hiện từng mục tiêu.
term-sdg-1 = 1. Xóa nghèo
term-sdg-2 = 2. Không còn nạn đói
term-sdg-3 = 3. Sức khỏe và cuộc sống tốt
term-sdg-4 = 4. Giáo dục có chất lượng
term-sdg-5 = 5. Bình đẳng giới
term-sdg-6 = 6. Nước sạch và vệ sinh
term-sdg-7 = 7. Năng lượng sạch với giá thành hợp lý
term-sdg-8 = 8. Công việc tốt và tăng trưởng kinh tế
term-sdg-9 = 9. Công nghiệp, sáng tạo và phát triển hạ tầng
term-sdg-10 = 10. Giảm bất bình đẳng
term-sdg-11 = 11. Các thành phố và cộng đồng bền vững
term-sdg-12 = 12. Tiêu thụ và sản xuất có trách nhiệm
term-sdg-13 = 13. Hành động về khí hậu
term-sdg-14 = 14. Tài nguyên và môi trường biển
term-sdg-15 = 15. Tài nguyên và môi trường trên đất liền
term-sdg-16 = 16. Hòa bình, công lý và các thể chế mạnh mẽ
term-sdg-17 = 17. Quan hệ đối tác vì các mục tiêu

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] Cổng thông tin này có { $count } mục thuộc “{ $term }”.
   *[other] Cổng thông tin này có { $count } mục thuộc “{ $term }”.
}

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } km²
unit-ha = { $value } ha
unit-year = { $n ->
    [one] { $value } năm
   *[other] { $value } năm
}
unit-month = { $n ->
    [one] { $value } tháng
   *[other] { $value } tháng
}
unit-person = { $n ->
    [one] { $value } người
   *[other] { $value } người
}
unit-project = { $n ->
    [one] { $value } dự án
   *[other] { $value } dự án
}
unit-agreement = { $n ->
    [one] { $value } thỏa thuận
   *[other] { $value } thỏa thuận
}
unit-enterprise = { $n ->
    [one] { $value } doanh nghiệp
   *[other] { $value } doanh nghiệp
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } di sản
   *[other] { $value } di sản
}
unit-locality = { $n ->
    [one] { $value } địa phương
   *[other] { $value } địa phương
}
unit-country = { $n ->
    [one] { $value } quốc gia
   *[other] { $value } quốc gia
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } đoàn
   *[other] { $value } đoàn
}
unit-delegation = { $n ->
    [one] { $value } đoàn
   *[other] { $value } đoàn
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } danh hiệu
   *[other] { $value } danh hiệu
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } đơn vị
   *[other] { $value } đơn vị
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Mã thống kê (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Minh họa
badge-archived = Lưu trữ
badge-draft = Bản nháp
# Beside a figure that may still be revised.
badge-provisional = Tạm tính
# The deadline of a project's call has passed.
badge-call-closed = Đã hết hạn

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Đã xác nhận
occasion-announced = Đã công bố
occasion-expected = Dự kiến
occasion-past = Đã qua
occasion-cancelled = Đã hủy
occasion-postponed = Tạm hoãn
occasion-rescheduled = Đã đổi ngày

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Dự án kêu gọi đầu tư
list-festival = Lễ hội
list-heritage-site = Di sản
list-product = Sản phẩm
list-agreement = Thỏa thuận
list-organisation = Cơ quan, tổ chức
list-news = Tin tức
# Entries that refer to this one.
list-referring = Được nhắc đến trong
# Entries of the same kind in the same localities.
list-related = Cùng địa phương

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Có
no = Không
# First step of the way from the home page to this one.
crumb-home = Trang chủ
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = địa giới thời điểm { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° vĩ Bắc
degrees-south = { $degrees }° vĩ Nam
degrees-east = { $degrees }° kinh Đông
degrees-west = { $degrees }° kinh Tây

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = ngày { $day ->
    [1] mồng { $day }
    [2] mồng { $day }
    [3] mồng { $day }
    [4] mồng { $day }
    [5] mồng { $day }
    [6] mồng { $day }
    [7] mồng { $day }
    [8] mồng { $day }
    [9] mồng { $day }
   *[other] { $day }
} tháng { $month ->
    [1] Giêng
    [12] Chạp
   *[other] { $month }
} âm lịch
lunar-last-day = ngày cuối tháng { $month ->
    [1] Giêng
    [12] Chạp
   *[other] { $month }
} âm lịch
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = { $month }, ngày cuối tháng
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, kể cả tháng nhuận

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Trang trình diễn, không phải cổng thông tin chính thức
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Lễ hội và sự kiện – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Minh họa] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Chọn ngôn ngữ
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Không tìm thấy trang
not-found-summary = Không có trang nào ở địa chỉ này. Trang có thể đã chuyển đi hoặc địa chỉ bị gõ sai.
# Heading of a page that leads on from a former address.
redirect-title = Trang đã chuyển địa chỉ

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Ghi chú
alert-tip = Gợi ý
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Thận trọng
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Chú thích
footnote-back = Trở lại đoạn văn
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Bảng
