pay-by-cryptopay = 💎 رمزارز (CryptoPay)
cashier-way-cryptopay = کریپتو پی
