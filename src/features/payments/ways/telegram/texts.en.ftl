pay-by-telegram = Card in Telegram
cashier-way-telegram = Telegram Payments
