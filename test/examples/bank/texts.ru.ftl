pay-by-bank = Банк
cashier-way-bank = Банк
