# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = この翻訳は最新ではありません
stale-text = 原文は{ $date }に最後に更新されましたが、このページにはまだすべて反映されていません。
stale-text-undated = 原文はその後更新されましたが、このページにはまだすべて反映されていません。
stale-source = 原文を読む（{ $language }）
fallback-dated = 最終更新：{ $date }。
