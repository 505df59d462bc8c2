pay-by-telegram = کارت بانکی در تلگرام
cashier-way-telegram = پرداخت تلگرام
