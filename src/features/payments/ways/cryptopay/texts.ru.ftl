pay-by-cryptopay = 💎 Криптовалюта (CryptoPay)
cashier-way-cryptopay = Crypto Pay
