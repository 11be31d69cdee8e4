# The search of a language: its link on every page; its title and summary.
nav-overview-search = البحث
search-title = البحث
search-summary = ابحث في مواد هذه البوابة بالكلمات الواردة فيها. يمكن كتابة الكلمات الفيتنامية من دون علامات التشكيل.
