# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = 식별자(새 항목은 비워 두십시오)
sheet-entry = 소속 항목(식별자)
sheet-item = 행 식별자
sheet-example = 작성 예
sheet-needed = 공개에 필요합니다.
sheet-not-listed = 목록에서 선택하십시오.
sheet-help-id = 주소에 쓰이는 항목의 이름입니다. 바꾸지 마십시오. 새 항목은 비워 두면 제목에서 만들어집니다.
sheet-help-entry = 첫 번째 시트에 있는 항목의 식별자 또는 번호입니다.
sheet-help-item = 바뀌지 않을 짧은 낱말입니다. 번역문이 이 값에 연결됩니다.
sheet-help-text = 포털의 원문 언어로 쓴 글입니다.
sheet-help-prose = 단락으로 된 글입니다. 시트는 새 항목에만 기록하며, 이후에는 파일에서 고칩니다.
sheet-help-whole = 정수를 숫자로 씁니다.
sheet-help-number = 수를 씁니다(예: 1200, 3.6억). 단위나 통화를 함께 쓸 수 있습니다.
sheet-help-share = 백분율입니다(예: 12.5%).
sheet-help-currency = 세 글자로 씁니다(예: USD).
sheet-help-period = 연도(2026), 월(2026-03) 또는 기간(2020/2025)입니다.
sheet-help-day = 수를 씁니다. 그 달의 마지막 날은 ‘마지막 날’로 씁니다.
sheet-help-date = 연-월-일(2026-04-16)입니다. 월(2026-04)이나 연도만 써도 됩니다.
sheet-help-instant = 날짜와 시각입니다(2026-04-16 08:00).
sheet-help-email = 개인이 아닌 기관의 전자우편입니다.
sheet-help-phone = +와 국가 번호로 시작합니다.
sheet-help-url = https://로 시작하는 전체 주소입니다.
sheet-help-list = 목록에서 선택합니다.
sheet-help-many = 여러 값은 쌍반점(;)으로 나눕니다.
sheet-help-many-lines = 여러 값은 한 줄에 하나씩 씁니다(Alt+Enter).
sheet-help-empty = 비워 두면 바뀌지 않습니다. 붙임표(-)를 쓰면 값을 지웁니다.

## Parts of values

part-lat = 위도(북위)
part-lon = 경도(동경)
part-role = 직무
part-organisation = 기관
part-mailbox = 전자우편
part-phone = 전화
part-valid-from = 효력 시작
part-valid-to = 효력 종료
part-id = 식별자
part-name = 이름
part-title = 제목
part-legal-basis = 법적 근거
part-consent = 동의한 날
part-file = 파일 이름
part-year = 연도
part-status = 상태
part-source = 출처
part-day-last = 마지막 날
part-precision-exact = 정확
part-precision-approximate = 대략
part-precision-withheld = 비공개
part-edition-status-scheduled = 예정대로
part-edition-status-cancelled = 취소
part-edition-status-postponed = 연기
part-edition-status-rescheduled = 이 날짜로 변경
part-leap-never = 평달에만
part-leap-first = 두 달 가운데 앞의 달
part-leap-both = 두 달 모두
part-figure-status-provisional = 잠정
part-figure-status-final = 확정

## The sheet for the approving superior

review-title = 결재 자료
review-facts = 사실
review-text = 본문
review-sources = 출처
review-changes = 지난 승인 이후 변경 사항
review-path = 파일
review-digest = 내용 지문
review-approval = 승인
review-approval-none = 아직 승인되지 않음
review-approval-valid = 승인되었고 이후 변경 없음
review-approval-void = 승인된 뒤 변경됨
review-approval-unknown = 승인되었으나 승인된 내용이 기록되지 않음
review-approval-role = 직위
review-approval-organisation = 기관
review-approval-date = 날짜
review-approval-document = 문서 번호
review-changes-first = 비교할 승인된 글이 없습니다.
review-changes-none = 변경 사항이 없습니다.
review-changes-series = 항목에 딸린 자료 파일이 변경되었습니다.
review-before = 이전
review-after = 현재
review-removed = 삭제:
review-added = 추가:
review-no-text = (본문 없음)
review-printed = 인쇄일: { $date }
review-decision = 승인자(직위, 기관, 날짜, 서명):

## Drafts

draft-watermark = 초안 – 공개 금지
