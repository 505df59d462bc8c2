pay-by-cryptopay = 💎 Kripto (CryptoPay)
cashier-way-cryptopay = Crypto Pay
