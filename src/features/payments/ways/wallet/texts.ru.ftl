pay-by-wallet = Мой баланс
cashier-way-wallet = Баланс
