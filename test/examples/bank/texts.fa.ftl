pay-by-bank = بانک
cashier-way-bank = بانک
