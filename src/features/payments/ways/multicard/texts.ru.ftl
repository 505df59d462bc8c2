pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Фискальный код (MXIK)
setting-fiscal-code-about = Для чеков в Узбекистане, если у товара нет своего кода. См. tasnif.soliq.uz
setting-fiscal-package = Код упаковки
setting-fiscal-package-about = Относится к фискальному коду. См. tasnif.soliq.uz
