# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = ចម្រាញ់បញ្ជី
# Link at the end of the panel: the page of all values.
filter-all = លក្ខខណ្ឌទាំងអស់ក្នុងទំព័រតែមួយ
# Link beside the choice that a page is made for.
filter-whole = មើលបញ្ជីទាំងមូល
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ ចំនួនជារូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរតាមអត្រា៖
# Link from a list to the comparison of its entries.
compare-link = ប្រៀបធៀប
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = ប្រៀបធៀប
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = បានជ្រើសរើស៖
compare-how = ជ្រើសពីពីរទៅបួន។
compare-go = ប្រៀបធៀប
compare-clear = លុបការជ្រើសរើស
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = ធាតុ
compare-choose = ជ្រើសក្នុងបញ្ជី
compare-all = តារាងធាតុទាំងអស់
