pay-by-stripe = Karta (Stripe)
cashier-way-stripe = Stripe
cashier-stripe = 🌐 Stripe kabineti
pay-keeps-method = Kreditlar oʻzi toʻldirilishi uchun Stripe kartangizni saqlab qoladi. Uni istagan vaqtda /billing orqali oʻchirasiz.
billing-has-portal = 💳 Stripeʼda kartangiz bor. Uni oʻsha yerda koʻrish va oʻchirish mumkin.
billing-portal = 💳 Stripeʼdagi kartalarim
billing-no-portal = Stripe kartalaringiz sahifasini ochmadi. Iltimos, bir necha daqiqadan keyin urinib koʻring.
billing-portal-here = Bu yerda Stripeʼdagi kartalaringiz va cheklaringiz. Havola faqat siz uchun va bir necha daqiqa ishlaydi:
recharge-about =
    🔋 <b>Avtomatik toʻldirish</b>
    Kreditlaringiz kamayganda, toʻplam Stripeʼdagi kartangizdan oʻzi olinadi: oylik chegarangizdan hech qachon oshmaydi va har safar xabar keladi. Istagan vaqtda oʻchirasiz.
recharge-sure =
    🔋 { $name }, { $amount }: { $count ->
        [0] kredit qolmaganda
       *[other] { $count } ta kredit qolganda
    }; oyiga koʻpi bilan { $to }. Stripeʼdagi kartangizdan qayta soʻramasdan yechiladi.
recharge-sure-first = Boshlash uchun toʻplamni bir marta oʻzingiz olasiz; shu xarid bilan Stripe kartani saqlaydi.
