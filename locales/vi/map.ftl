# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = Bản đồ
map-title = Hải đồ các địa phương
map-summary = Các địa phương của cổng thông tin như những bến cảng trên một tấm hải đồ vẽ theo lối portolan xưa, kèm danh sách đầy đủ.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = Các địa phương trên hải đồ
map-chart-text = Mỗi địa phương là một vòng tròn trên các đường gió; những gì thuộc địa phương là dấu nhỏ hơn. Mỗi vòng tròn dẫn đến trang của địa phương; danh sách nêu đủ các nơi từ bắc xuống nam.
map-of = { $place } trên hải đồ
map-of-text = Những gì thuộc { $place } và các địa phương gần nhất. Danh sách nêu đủ các nơi từ bắc xuống nam.
map-partners = Đối tác trên hải đồ thế giới
map-partners-text = Các đường tà hành đi từ các địa phương của cổng thông tin đến các nước có đối tác; đường đứt nét đến nước đang tìm đối tác. Danh sách nêu đủ các nước.
# Heads of the lists under a chart.
map-harbours = Địa phương
map-elsewhere = Không có trên hải đồ
map-agreed = Nước có đối tác
map-sought = Nước đang tìm đối tác
map-count = { $count } mục
# What must be said under a chart.
map-schematic = Đây là bản vẽ sơ lược, không thể hiện ranh giới và không hàm ý yêu sách nào.
map-no-outlines = Bản vẽ chỉ có địa điểm và phương hướng, không vẽ đường bờ biển.
map-outlines = Đường nét: { $source }, { $approval }.
map-land = Đất liền: Natural Earth, thuộc phạm vi công cộng; vẽ thành một hình không có biên giới, lược bỏ các đảo nhỏ.
map-mercator = Phép chiếu Mercator: đường thẳng giữ nguyên một phương la bàn.
map-size = Vòng càng lớn, cổng thông tin càng có nhiều mục về nơi đó.
