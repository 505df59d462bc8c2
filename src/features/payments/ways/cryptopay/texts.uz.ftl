pay-by-cryptopay = Kripto (Crypto Pay)
cashier-way-cryptopay = Crypto Pay
