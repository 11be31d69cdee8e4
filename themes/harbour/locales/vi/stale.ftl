# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = Bản dịch này chưa được cập nhật
stale-text = Bản gốc được sửa lần cuối ngày { $date }; trang này chưa có đủ những thay đổi đó.
stale-text-undated = Bản gốc đã được sửa sau khi dịch; trang này chưa có đủ những thay đổi đó.
stale-source = Xem bản gốc bằng { $language }
fallback-dated = Sửa lần cuối ngày { $date }.
