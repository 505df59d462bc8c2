pay-by-multicard = کارت ازبکستان (Multicard)
cashier-way-multicard = مالتی‌کارد
setting-fiscal-code = کد مالی (MXIK)
setting-fiscal-code-about = برای رسید مالی در ازبکستان، برای کالایی که کد خودش را ندارد. نشانی: tasnif.soliq.uz
setting-fiscal-package = کد بسته‌بندی
setting-fiscal-package-about = همراه کد مالی است. نشانی: tasnif.soliq.uz
setting-not-a-fiscal-code = این کد MXIK نیست: باید هفده رقم باشد. آن را در tasnif.soliq.uz پیدا می‌کنید
setting-not-a-package-code = این کد بسته‌بندی نیست: باید فقط رقم باشد. آن را در tasnif.soliq.uz کنار MXIK پیدا می‌کنید
