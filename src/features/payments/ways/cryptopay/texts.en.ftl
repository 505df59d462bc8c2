pay-by-cryptopay = Crypto (Crypto Pay)
cashier-way-cryptopay = Crypto Pay
