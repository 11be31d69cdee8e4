# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = 搜索词
search-go = 搜索
search-kind = 类别
search-kind-any = 所有类别
search-place = 地区
search-place-any = 所有地区
search-found = 结果：
search-none = 没有找到含有这些词语的条目。请减少或更换搜索词，或浏览下方栏目。
search-busy = 正在搜索……
search-failed = 未能加载搜索功能。请稍后再试，或浏览下方栏目。
search-more = 显示更多结果
search-needs-scripts = 搜索功能需要 JavaScript，而当前浏览器未运行 JavaScript。所有条目均可从下方的栏目和主题进入。
search-browse = 浏览栏目和主题
