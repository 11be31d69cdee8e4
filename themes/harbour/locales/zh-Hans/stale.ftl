# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = 本页译文尚未更新
stale-text = 原文最近修改于{ $date }，本页尚未包含全部改动。
stale-text-undated = 原文已有修改，本页尚未包含全部改动。
stale-source = 阅读原文（{ $language }）
fallback-dated = 最近修改：{ $date }。
