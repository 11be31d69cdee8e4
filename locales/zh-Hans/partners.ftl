# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = 合作伙伴
partners-title = 合作伙伴与合作
partners-summary = 各地方与国外伙伴达成的协议（按国家和领域列出），以及谁在寻求合作、合作内容和截止日期。
partners-agreed = 按国家查看协议
partners-agreed-fields = 按领域查看协议
partners-agreed-count = { $count }项协议
partners-open = 寻求合作
partners-open-count = { $count }项受理中的需求
partners-none-open = 目前没有受理中的需求。
partners-by-country = 按国家
partners-by-field = 按领域
partners-closed = 已关闭的需求
partners-closed-note = 以下需求已不再受理，仅留存备查。
# A partner from anywhere is welcome.
partners-any-country = 不限国家
course-title = 进展与成果
course-signed = 签署
course-valid-to = 期限届满
list-agreement-parties-country = 与该国伙伴的协议
list-partner-request-seeking-country = 在该国寻求合作
list-product-markets = 面向该市场的产品
list-event-counterparts-country = 有该国伙伴参与的活动
list-organisation-country = 面向该国的代表机构与联系机构
list-guide-countries = 面向该国的指南
list-locality-borders-with-country = 与其接壤的地方
