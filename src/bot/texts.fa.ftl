# Words of the kernel: forms, lists, refusals.
back = 🔙 بازگشت
cancel = ✖️ انصراف
page-previous = ▶️ قبلی
page-next = بعدی ◀️
list-show-all = نمایش همهٔ فهرست
list-nothing-found = چیزی شبیه «{ $typed }» در فهرست نیست. جور دیگری بنویسید یا از فهرست زیر انتخاب کنید:
list-tap-one = لطفاً یکی از دکمه‌های زیر را بزنید:
scene-noted = ثبت شد ✓
scene-back = یک مرحله برگشتیم.
scene-aside = باشد، هر وقت خواستید از همین‌جا ادامه می‌دهیم.
scene-stop-sure = همین‌جا تمامش کنیم؟ چیزهایی که تا حالا وارد کرده‌اید پاک می‌شود.
scene-stay = نه، ادامه بدهیم
scene-stop = بله، تمامش کنیم
screen-outdated = این صفحه قدیمی شده است. تازه‌اش این است.
not-allowed = شما اجازهٔ این کار را ندارید.
error-unexpected =
    مشکلی از سمت ما پیش آمد و هیچ چیزی تغییر نکرد. لطفاً دوباره امتحان کنید.
    اگر باز هم تکرار شد، این کد را به ما بگویید: { $id }
not-understood = متوجه نشدم. هر کاری که از من برمی‌آید در منو هست:
answer-expected = لطفاً به همین پرسش پاسخ بدهید:
setting-too-long = خیلی طولانی است؛ حداکثر { $max } نویسه.
setting-not-a-choice = لطفاً یکی از دکمه‌ها را بزنید.
setting-not-a-time-zone = این منطقهٔ زمانی را نمی‌شناسم. نمونه: { "Asia/Tehran" }
