# The style guide of the theme: seen by who works on it, never published.
# Heading of the guide; below it; headings over colours and over the sizes of letters.
guide-title = Style guide
guide-summary = Every component of the theme in this language, with invented content. It is made on demand and never published.
guide-colours = Colours
guide-type = Letters
# Invented content that shows how the language's letters sit: a title, a sentence with marks and numbers, a place, an office, an amount, a date.
guide-sample-title = Thousand-island bay opens its harbour to partners abroad
guide-sample-text = The ferry leaves at 07:30 and takes 45 minutes; “Queen of the Bay” carries 1,200 passengers (2027).
guide-sample-place = Hạ Long Bay
guide-sample-office = Department of Foreign Affairs
guide-sample-amount = US$2.4 million
guide-sample-date = 16 April 2027
