pay-by-sandbox = Sinov toʻlovi
cashier-way-sandbox = Sinov
pay-sandbox =
    🧪 Bu sinov toʻlovi: pul olinmaydi, 5 soniyada oʻzi toʻlanadi.

    { $name }: <b>{ $amount }</b>
    Toʻlov raqami: { $id }
