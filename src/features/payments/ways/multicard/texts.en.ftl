pay-by-multicard = Uzcard, Humo (Multicard)
cashier-way-multicard = Multicard
setting-fiscal-code = Fiscal code (MXIK)
setting-fiscal-code-about = For receipts in Uzbekistan, of products that have none of their own. See tasnif.soliq.uz
setting-fiscal-package = Package code
setting-fiscal-package-about = Belongs to the fiscal code. See tasnif.soliq.uz
setting-not-a-fiscal-code = That is no MXIK: it has 17 digits. You find it at tasnif.soliq.uz
setting-not-a-package-code = That is no package code: it has digits only. You find it beside the MXIK at tasnif.soliq.uz
