pay-by-wallet = موجودی خودم
cashier-way-wallet = موجودی
