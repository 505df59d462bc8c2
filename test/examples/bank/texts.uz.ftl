pay-by-bank = Bank
cashier-way-bank = Bank
