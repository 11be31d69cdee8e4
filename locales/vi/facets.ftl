# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Tháng
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: lọc danh sách
facets-all-summary = Mọi tiêu chí để lọc danh sách này, kèm số mục của từng tiêu chí.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, lọc theo { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Tiền tệ khác
facets-other-unit = Đơn vị khác
facets-band-below = Dưới { $value }
facets-band-from = Từ { $value }
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = Theo tên
facets-sort-newest = Mới nhất trước
facets-sort-next = Sắp diễn ra trước
facets-sort-own = Theo thứ tự danh sách
facets-sort-largest = { $label }: lớn nhất trước
facets-sort-soonest = { $label }: gần nhất trước
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Số mục tìm thấy:
facets-none = Không có mục nào đủ các tiêu chí này. Hãy bỏ bớt một tiêu chí.
facets-sort = Sắp xếp
facets-clear = Bỏ mọi lựa chọn
facets-remove = Bỏ:
facets-show-more = Xem thêm
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: so sánh
compare-summary = Cùng những dữ kiện của từng mục, cùng tên gọi và đơn vị. Số liệu thống kê được so sánh ở trang riêng.
compare-approx = ≈ { $value }
facets-missing = Chưa nêu
facets-mixed-units = Khác đơn vị: không so sánh được.
