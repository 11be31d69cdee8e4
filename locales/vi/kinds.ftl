# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Thỏa thuận
kind-bulletin = Bản tin
kind-country = Nước đối tác
kind-document = Văn bản
kind-event = Sự kiện
kind-guide = Hướng dẫn
kind-partner-request = Tìm đối tác
kind-product = Sản phẩm
kind-region = Vùng liên kết
kind-zone = Khu chức năng

## Groups of facts

group-certification = Chứng nhận
group-results = Kết quả
group-steps = Các bước
# Enterprises in a zone.
group-tenants = Doanh nghiệp

## Fields of agreements and requests for partners

field-parties = Các bên
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = Tình trạng
field-fields = Lĩnh vực hợp tác
field-goals = Mục tiêu
field-signed = Ngày ký
field-results = Kết quả
# What shows that a result is true: a work cited.
field-evidence = Minh chứng
field-seeking-country = Tìm đối tác tại
# What is offered, and what is wanted in return.
field-offer = Đề nghị
field-wanted = Nhu cầu
# Until when a request stands.
field-open-until = Nhận đến

## Fields of products

field-product-category = Nhóm sản phẩm
field-origin = Xuất xứ
# Harmonized System of customs.
field-hs = Mã hải quan (HS)
field-season-months = Mùa vụ
# Protection of a geographical indication.
field-gi = Chỉ dẫn địa lý
# Where a geographical indication is registered.
field-register = Nơi đăng bạ
field-number = Số
field-territory = Khu vực địa lý
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = Hạng OCOP
field-stars = Số sao
field-issued = Ngày cấp
field-issuer = Cơ quan cấp
field-certificates = Chứng nhận
field-producers = Cơ sở sản xuất
field-markets = Thị trường
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Hiệu lực

## Fields of bulletins, events, documents and guides

field-issue-number = Số
field-articles = Bài viết
field-files = Tệp
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Dung lượng
field-sha256 = SHA-256
field-format = Định dạng
field-start = Bắt đầu
field-end = Kết thúc
field-host = Đơn vị chủ trì
# Those who take part from abroad.
field-counterparts = Phía đối tác
field-registration = Đăng ký
field-url = Địa chỉ web
# What was agreed at an event.
field-outcomes = Kết quả đạt được
# From when a document is in force.
field-effective = Hiệu lực từ
field-supersedes = Thay thế
field-abstract = Nội dung chính
# The language whose text decides when translations differ.
field-authentic-language = Ngôn ngữ của bản chính thức
field-topic = Chủ đề
field-countries = Các nước liên quan
field-steps = Các bước
field-step = Bước
field-time = Thời gian
field-fee = Lệ phí
# A form to be filled in.
field-form-document = Biểu mẫu

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Tỷ lệ lấp đầy
# The day on which something was so.
field-as-of = Tính đến
field-rent = Giá thuê
# What a rent is for: the words choice-rent-per-….
field-per = Tính theo
field-power = Cấp điện
field-water = Cấp nước
field-wastewater = Xử lý nước thải
field-distances = Khoảng cách
# Where a distance leads: the words choice-distance-to-….
field-to = Đến
field-km = Khoảng cách
field-tenants = Doanh nghiệp
field-projects = Dự án
field-members = Các địa phương thành viên
field-slogan = Khẩu hiệu
field-branding = Quảng bá chung
field-official-languages = Ngôn ngữ chính thức
# A short portrait of a country.
field-profile = Giới thiệu chung

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Kết nghĩa
choice-agreement-type-friendship = Hữu nghị
choice-agreement-type-cooperation = Thỏa thuận hợp tác
choice-agreement-type-mou = Bản ghi nhớ
choice-agreement-type-minutes = Biên bản thỏa thuận
choice-agreement-type-action-plan = Kế hoạch hành động
choice-agreement-type-border-sisterhood = Kết nghĩa xã biên giới
choice-agreement-type-consortium = Liên minh hợp tác
choice-agreement-type-unknown = Chưa rõ

# Who concludes an agreement.
choice-agreement-level-state = Nhà nước hoặc Chính phủ
choice-agreement-level-province = Cấp tỉnh
choice-agreement-level-agency = Cơ quan cấp tỉnh
choice-agreement-level-district = Cấp huyện
choice-agreement-level-border-commune = Xã biên giới
choice-agreement-level-organisation = Tổ chức
choice-agreement-level-unknown = Chưa rõ

choice-agreement-state-negotiating = Đang đàm phán
choice-agreement-state-active = Đang có hiệu lực
choice-agreement-state-expired = Hết hiệu lực
choice-agreement-state-terminated = Đã chấm dứt
choice-agreement-state-unknown = Chưa rõ

choice-zone-type-industrial-park = Khu công nghiệp
choice-zone-type-free-trade-zone = Khu thương mại tự do
choice-zone-type-export-processing = Khu chế xuất
choice-zone-type-high-tech = Khu công nghệ cao
choice-zone-type-economic-zone = Khu kinh tế
choice-zone-type-border-economic-zone = Khu kinh tế cửa khẩu
choice-zone-type-unknown = Chưa rõ

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² mỗi tháng
choice-rent-per-m2-year = m² mỗi năm
choice-rent-per-m2-term = m² cho cả thời hạn thuê

choice-distance-to-port = Cảng
choice-distance-to-airport = Sân bay
choice-distance-to-border-gate = Cửa khẩu
choice-distance-to-road = Đường trục chính
choice-distance-to-railway = Đường sắt
choice-distance-to-city = Thành phố

choice-event-type-forum = Diễn đàn
choice-event-type-fair = Hội chợ
choice-event-type-delegation = Đoàn công tác
choice-event-type-training = Tập huấn
choice-event-type-camp = Trại
choice-event-type-unknown = Chưa rõ

choice-document-type-law = Luật
choice-document-type-decree = Nghị định
choice-document-type-resolution = Nghị quyết
choice-document-type-decision = Quyết định
choice-document-type-circular = Thông tư
choice-document-type-directive = Chỉ thị
choice-document-type-plan = Kế hoạch
choice-document-type-programme = Chương trình
choice-document-type-report = Báo cáo
choice-document-type-notice = Thông báo
choice-document-type-form = Biểu mẫu
choice-document-type-unknown = Chưa rõ

## Terms

terms-cooperation-field = Lĩnh vực hợp tác
terms-cooperation-field-summary = Các lĩnh vực địa phương hợp tác với đối tác nước ngoài, kèm thỏa thuận và nhu cầu trong từng lĩnh vực.
term-cooperation-field-trade-investment = Thương mại và đầu tư
term-cooperation-field-agriculture = Nông nghiệp và thủy sản
term-cooperation-field-industry = Công nghiệp
term-cooperation-field-logistics = Giao thông và logistics
term-cooperation-field-science = Khoa học và công nghệ
term-cooperation-field-digital = Chuyển đổi số
term-cooperation-field-education = Giáo dục và đào tạo
term-cooperation-field-health = Y tế
term-cooperation-field-culture = Văn hóa và thể thao
term-cooperation-field-tourism = Du lịch
term-cooperation-field-environment = Môi trường và khí hậu
term-cooperation-field-urban = Phát triển đô thị
term-cooperation-field-labour = Lao động và việc làm
term-cooperation-field-border = Công tác biên giới
term-cooperation-field-people = Giao lưu nhân dân
term-cooperation-field-unknown = Chưa rõ lĩnh vực

terms-product-category = Nhóm sản phẩm
terms-product-category-summary = Sản phẩm của các địa phương trên cổng thông tin này theo từng nhóm, kèm xuất xứ và những gì đã được chứng nhận.
term-product-category-food = Thực phẩm chế biến
term-product-category-fresh-produce = Rau, quả và lương thực tươi
term-product-category-seafood = Thủy sản
term-product-category-beverages = Chè, cà phê và đồ uống
term-product-category-medicinal = Dược liệu
term-product-category-handicraft = Thủ công mỹ nghệ
term-product-category-textiles = Dệt may
term-product-category-wood-furniture = Gỗ và nội thất
term-product-category-ornamental = Sinh vật cảnh
term-product-category-tourism-services = Dịch vụ du lịch
term-product-category-industrial = Hàng công nghiệp
term-product-category-unknown = Chưa rõ nhóm

terms-guide-topic = Chủ đề hướng dẫn
terms-guide-topic-summary = Những việc mà các bài hướng dẫn trên cổng thông tin này giúp đối tác, doanh nghiệp, nhà báo và khách nước ngoài.
term-guide-topic-free-trade-agreement = Tận dụng hiệp định thương mại tự do
term-guide-topic-one-stop = Thủ tục một cửa
term-guide-topic-partner-verification = Xác minh đối tác
term-guide-topic-trade-dispute = Tranh chấp thương mại
term-guide-topic-foreign-press = Báo chí nước ngoài
term-guide-topic-ngo = Tổ chức phi chính phủ
term-guide-topic-consular = Hỗ trợ lãnh sự
term-guide-topic-unknown = Chưa rõ chủ đề

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Hết hiệu lực
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Chứng nhận hết hiệu lực
# On a request for partners whose last day has passed.
badge-closed = Đã đóng
# On a locality that is no unit of its own any more.
badge-former = Đơn vị cũ
# On an event that is over, and on one whose registration is.
badge-past = Đã diễn ra
badge-registration-closed = Hết hạn đăng ký
list-document = Văn bản
list-event = Sự kiện
list-partner-request = Tìm đối tác
list-zone = Khu chức năng
