# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = រក្សាទុកក្នុងបញ្ជីទំនាក់ទំនង
# Link to the cards of all offices of the directory.
vcard-all = ស្ថាប័នទាំងអស់ក្នុងឯកសារតែមួយ (vCard)
