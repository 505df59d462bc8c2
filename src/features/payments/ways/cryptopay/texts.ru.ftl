pay-by-cryptopay = Криптовалюта (Crypto Pay)
cashier-way-cryptopay = Crypto Pay
