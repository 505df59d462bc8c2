# The school's channel.
command-channel = کانال مدرسه
channel-join = 📢 لطفاً اول عضو کانال ما شوید، بعد برگردید و «عضو شدم ✅» را بزنید.
channel-open = 📢 باز کردن کانال
channel-joined-button = عضو شدم ✅
channel-asking = از تلگرام می‌پرسم…
channel-joined = ممنون، عضو هستید ✅
channel-not-joined = هنوز شما را در کانال نمی‌بینم. عضو شوید و دوباره دکمه را بزنید.
channel-first = لطفاً اول عضو کانال ما شوید: { "/channel" }
channel-none = کانالی تنظیم نشده است.
channel-test = 🧪 آزمایش
channel-tested-posts = ✅ مدیر کانال هستم و می‌توانم آن‌جا پست بگذارم.
channel-tested-sees = ✅ مدیر هستم و اعضا را می‌بینم. اجازهٔ پست گذاشتن ندارم.
channel-tested-blind = ⚠️ در کانال هستم، اما مدیر نیستم: اعضا را نمی‌بینم و همه را راه می‌دهم. مرا مدیر کنید.
channel-tested-unknown = ⚠️ آن کانال را پیدا نمی‌کنم یا عضوش نیستم. نام یا شماره‌اش را بررسی و مرا مدیر کنید؛ تا آن وقت همه را راه می‌دهم.
channel-tested-unreached = تلگرام الان جواب نمی‌دهد. بعداً دوباره امتحان کنید؛ تا آن وقت همه را راه می‌دهم.

# Settings.
setting-channel = کانال
setting-channel-about = @name یا شمارهٔ کانال خصوصی که با { "-100" } شروع می‌شود. ربات باید آن‌جا مدیر باشد؛ «🧪 آزمایش» می‌گوید هست یا نه. خالی: هیچ.
setting-channel-link = کانال: پیوند
setting-channel-link-about = جایی که عضو کانال خصوصی می‌شوند، مثل t.me/+abc. کانال عمومی لازم ندارد.
setting-channel-check = کانال: کی لازم است
setting-channel-check-about = کی دانش‌آموز باید عضو کانال باشد. کارکنان معاف‌اند و تا تلگرام جواب ندهد کسی بیرون نمی‌ماند.
setting-channel-check-off = هیچ‌وقت
setting-channel-check-start = با { "/start" }
setting-channel-check-buying = برای خرید
setting-not-a-channel = این کانال نیست. @name یا شماره‌اش را که با { "-100" } شروع می‌شود بفرستید.
setting-not-a-channel-link = این پیوند تلگرام نیست. چیزی مثل t.me/+abc بفرستید.
