pay-by-telegram = Картой в Telegram
cashier-way-telegram = Telegram Payments
