pay-by-wallet = Balansim
cashier-way-wallet = Balans
