pay-by-wallet = С моего баланса
cashier-way-wallet = Баланс
