pay-by-cryptopay = رمزارز (Crypto Pay)
cashier-way-cryptopay = Crypto Pay
