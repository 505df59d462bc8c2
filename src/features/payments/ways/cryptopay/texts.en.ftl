pay-by-cryptopay = 💎 Crypto (CryptoPay)
cashier-way-cryptopay = Crypto Pay
