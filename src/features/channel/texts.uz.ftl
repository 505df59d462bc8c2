# The school's channel.
command-channel = Maktab kanali
channel-join = 📢 Avval kanalimizga qoʻshiling, keyin qaytib “Qoʻshildim ✅” tugmasini bosing.
channel-open = 📢 Kanalni ochish
channel-joined-button = Qoʻshildim ✅
channel-asking = Telegramdan soʻrayapman…
channel-joined = Rahmat, siz kanaldasiz ✅
channel-not-joined = Sizni hali kanalda koʻrmayapman. Qoʻshiling va tugmani yana bosing.
channel-first = Avval kanalimizga qoʻshiling: /channel
channel-none = Kanal koʻrsatilmagan.
channel-test = 🧪 Tekshirish
channel-tested-posts = ✅ Men kanal adminiman va u yerda yoza olaman.
channel-tested-sees = ✅ Men adminman, kanalda kim borligini koʻraman. Yozishga ruxsatim yoʻq.
channel-tested-blind = ⚠️ Men kanaldaman, lekin admin emasman: kim borligini koʻrmayman va hammani oʻtkazaman. Meni admin qiling.
channel-tested-unknown = ⚠️ Bu kanalni topa olmadim yoki men unda emasman. Nomi yoki raqamini tekshiring va meni admin qiling; ungacha hammani oʻtkazaman.
channel-tested-unreached = Telegram hozir javob bermayapti. Keyinroq urinib koʻring; ungacha hammani oʻtkazaman.

# Settings.
setting-channel = Kanal
setting-channel-about = @name yoki yopiq kanalning -100 bilan boshlanadigan raqami. Bot u yerda admin boʻlishi kerak: “🧪 Tekshirish” buni aytadi. Boʻsh: kanal yoʻq.
setting-channel-link = Kanal: havola
setting-channel-link-about = Yopiq kanalga qoʻshiladigan joy, masalan t.me/+abc. Ochiq kanalga kerak emas.
setting-channel-check = Kanal: qachon
setting-channel-check-about = Oʻquvchi qachon kanalda boʻlishi kerak. Xodimlarga kerak emas; Telegram javob bermasa, hamma oʻtadi.
setting-channel-check-off = hech qachon
setting-channel-check-start = /start paytida
setting-channel-check-buying = xarid uchun
setting-not-a-channel = Bu kanal emas. @name yoki -100 bilan boshlanadigan raqamini yuboring.
setting-not-a-channel-link = Bu Telegram havolasi emas. U t.me/+abc koʻrinishida boʻladi.
