pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Fiskal kod (MXIK)
setting-fiscal-code-about = Oʻzbekistondagi cheklar uchun, oʻz kodi boʻlmagan mahsulotlarga. Qarang: tasnif.soliq.uz
setting-fiscal-package = Qadoq kodi
setting-fiscal-package-about = Fiskal kodga tegishli. Qarang: tasnif.soliq.uz
