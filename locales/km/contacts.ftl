# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = បញ្ជីទំនាក់ទំនង
contacts-title = បញ្ជីទំនាក់ទំនង
contacts-summary = ស្ថាប័នដែលត្រូវទាក់ទងតាមកិច្ចការនីមួយៗ ព្រមទាំងអាសយដ្ឋាន អ៊ីមែល ម៉ោងធ្វើការ និងភាសា។
contacts-other = ស្ថាប័នផ្សេងទៀត
