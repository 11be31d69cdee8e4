# The search of a language: its link on every page; its title and summary.
nav-overview-search = 搜索
search-title = 搜索
search-summary = 按文中的词语查找本门户的条目。越南语可不输入声调符号。
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = 门户页面
