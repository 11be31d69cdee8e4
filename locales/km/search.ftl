# The search of a language: its link on every page; its title and summary.
nav-overview-search = ស្វែងរក
search-title = ស្វែងរក
search-summary = ស្វែងរកព័ត៌មានក្នុងវិបផតថលនេះតាមពាក្យដែលមានក្នុងអត្ថបទ។ ភាសាវៀតណាមអាចវាយដោយមិនដាក់សញ្ញាសូរ។
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = ទំព័រនៃវិបផតថល
