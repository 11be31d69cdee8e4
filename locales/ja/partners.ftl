# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = パートナー
partners-title = パートナーと協力
partners-summary = 地方が海外のパートナーと結んだ協定を国別・分野別に示し、どこが何のために、いつまでパートナーを募集しているかを掲載します。
partners-agreed = 国別の協定
partners-agreed-fields = 分野別の協定
partners-agreed-count = 協定{ $count }件
partners-open = パートナー募集
partners-open-count = 募集中{ $count }件
partners-none-open = 現在募集中のものはありません。
partners-by-country = 国別
partners-by-field = 分野別
partners-closed = 終了した募集
partners-closed-note = 以下の募集は終了しており、記録として残しています。
# A partner from anywhere is welcome.
partners-any-country = 国を問わず
course-title = 経過と成果
course-signed = 署名
course-valid-to = 期間満了
list-agreement-parties-country = この国のパートナーとの協定
list-partner-request-seeking-country = この国でのパートナー募集
list-product-markets = この市場向けの産品
list-event-counterparts-country = この国のパートナーが参加する行事
list-organisation-country = この国を担当する代表機関・窓口
list-guide-countries = この国の方へのガイド
list-locality-borders-with-country = 国境を接する地方
