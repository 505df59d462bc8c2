command-hours = ساعت‌های کار
hours = شنبه تا چهارشنبه، ۹ تا ۱۷.
