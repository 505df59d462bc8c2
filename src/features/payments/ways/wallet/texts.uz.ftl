pay-by-wallet = Balansimdan
cashier-way-wallet = Balans
