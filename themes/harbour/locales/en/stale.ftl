# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = This translation is not up to date
stale-text = The original was last changed on { $date }, and this page does not show all of it yet.
stale-text-undated = The original has been changed since, and this page does not show all of it yet.
stale-source = Read the original in { $language }
fallback-dated = Last changed on { $date }.
