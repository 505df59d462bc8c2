# Language, bans, haste.
command-language = انتخاب زبان
language = 🌐 زبان
language-ask = به چه زبانی صحبت کنیم؟
language-chosen = از این پس فارسی صحبت می‌کنیم.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = لطفاً کمی آرام‌تر؛ تندتر از آن می‌فرستید که بتوانم بخوانم. یک دقیقهٔ دیگر دوباره امتحان کنید.
banned = شما نمی‌توانید از این ربات استفاده کنید. اگر فکر می‌کنید اشتباهی شده، با مدرسه تماس بگیرید.
banned-for-a-while = پیام‌ها یک‌باره زیاد شد. لطفاً تا { $until } صبر کنید.
ban-staff = کارکنان مدرسه را نمی‌شود مسدود کرد.
ban-already = این شخص از قبل مسدود است.
ban-not-banned = این شخص مسدود نیست.
person-unknown = این شخص را نمی‌شناسم.
