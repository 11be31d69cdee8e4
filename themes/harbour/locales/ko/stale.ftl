# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = 이 번역은 최신 내용이 아닙니다
stale-text = 원문은 { $date }에 마지막으로 수정되었으며, 이 페이지에는 아직 모두 반영되지 않았습니다.
stale-text-undated = 원문이 이후 수정되었으며, 이 페이지에는 아직 모두 반영되지 않았습니다.
stale-source = 원문 보기({ $language })
fallback-dated = 마지막 수정: { $date }.
