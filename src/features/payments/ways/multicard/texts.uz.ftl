pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Fiskal kod (MXIK)
setting-fiscal-code-about = Oʻzbekistondagi cheklar uchun, oʻz kodi boʻlmagan mahsulotlarga. Qarang: tasnif.soliq.uz
setting-fiscal-package = Qadoq kodi
setting-fiscal-package-about = Fiskal kodga tegishli. Qarang: tasnif.soliq.uz
setting-not-a-fiscal-code = Bu MXIK emas: unda 17 ta raqam bor. Uni tasnif.soliq.uz saytidan toping
setting-not-a-package-code = Bu qadoq kodi emas: unda faqat raqamlar bor. U tasnif.soliq.uz saytida MXIK yonida turadi
