# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = 検索する語
search-go = 検索
search-kind = 種別
search-kind-any = すべての種別
search-place = 地域
search-place-any = すべての地域
search-found = 検索結果：
search-none = 該当する記事が見つかりませんでした。語を減らすか別の語でお試しいただくか、下の各項目をご覧ください。
search-busy = 検索しています…
search-failed = 検索機能を読み込めませんでした。しばらくしてからもう一度お試しいただくか、下の各項目をご覧ください。
search-more = 検索結果をさらに表示
search-needs-scripts = 検索にはJavaScriptが必要ですが、このブラウザーでは実行されていません。すべての記事は、下の各項目と分野からご覧いただけます。
search-browse = 項目と分野から探す
