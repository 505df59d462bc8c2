pay-by-sandbox = Test payment
cashier-way-sandbox = Sandbox
pay-sandbox =
    🧪 A test payment: no money moves, and it pays itself in 5 seconds.

    { $name }: <b>{ $amount }</b>
    Payment { $id }
