pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Код MXIK
setting-fiscal-code-about = Для чеков в Узбекистане, если у товара нет своего кода. См. tasnif.soliq.uz
setting-fiscal-package = Код упаковки
setting-fiscal-package-about = Относится к фискальному коду. См. tasnif.soliq.uz
setting-not-a-fiscal-code = Это не MXIK: в нём 17 цифр. Найти его можно на tasnif.soliq.uz
setting-not-a-package-code = Это не код упаковки: в нём только цифры. Он указан рядом с MXIK на tasnif.soliq.uz
