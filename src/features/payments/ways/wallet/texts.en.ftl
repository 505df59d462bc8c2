pay-by-wallet = My balance
cashier-way-wallet = Balance
