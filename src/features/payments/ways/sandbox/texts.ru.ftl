pay-by-sandbox = Тестовая оплата
cashier-way-sandbox = Песочница
pay-sandbox =
    🧪 Тестовая оплата: деньги не списываются, через 5 секунд она пройдёт сама.

    { $name }: <b>{ $amount }</b>
    Платёж { $id }
