# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Từ cần tìm
search-go = Tìm
search-kind = Loại tin
search-kind-any = Mọi loại tin
search-place = Địa phương
search-place-any = Mọi địa phương
search-found = Kết quả:
search-none = Không tìm thấy mục tin nào có những từ này. Hãy thử ít từ hơn hoặc từ khác, hoặc xem các chuyên mục dưới đây.
search-busy = Đang tìm…
search-failed = Chưa tải được dữ liệu tìm kiếm. Vui lòng thử lại sau ít phút, hoặc xem các chuyên mục dưới đây.
search-more = Xem thêm kết quả
search-needs-scripts = Chức năng tìm kiếm cần JavaScript, hiện không chạy trong trình duyệt này. Mọi mục tin đều có trong các chuyên mục và chủ đề dưới đây.
search-browse = Xem theo chuyên mục và chủ đề
