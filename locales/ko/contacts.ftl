# The directory of offices: its link at the foot of every page, its title and summary, and the heading over offices without a type.
nav-overview-contacts = 연락처 안내
contacts-title = 연락처 안내
contacts-summary = 업무별 담당 기관의 주소, 전자우편, 업무 시간, 지원 언어를 안내합니다.
contacts-other = 기타 기관
