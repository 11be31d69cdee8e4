# Values of entry-translation: somebody else has looked the translation over.
entry-translation-reviewed = បានពិនិត្យដោយអ្នកទីពីរ
entry-translation-machine-reviewed = បកប្រែដោយម៉ាស៊ីន បានពិនិត្យរួច
