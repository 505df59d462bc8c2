pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Fiscal code (MXIK)
setting-fiscal-code-about = For receipts in Uzbekistan, of products that have none of their own. See tasnif.soliq.uz
setting-fiscal-package = Package code
setting-fiscal-package-about = Belongs to the fiscal code. See tasnif.soliq.uz
