pay-by-telegram = Telegramda karta bilan
cashier-way-telegram = Telegram Payments
