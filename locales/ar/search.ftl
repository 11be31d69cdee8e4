# The search of a language: its link on every page; its title and summary.
nav-overview-search = البحث
search-title = البحث
search-summary = ابحث في مواد هذه البوابة بالكلمات الواردة فيها. يمكن كتابة الكلمات الفيتنامية من دون علامات التشكيل.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = صفحة من البوابة
