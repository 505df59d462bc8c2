# Card to card, for whoever pays.
receipt-card-to-card =
    <b>Перевод на карту</b>
    { $what }

    Сумма: <b>{ $amount }</b>
receipt-both-ways = { $amount } (= { $other })
receipt-pay-to = Карта: <code>{ $card }</code>
receipt-payee = Получатель: <b>{ $name }</b>
receipt-deadline = Срок: до { $until }
receipt-how =
    Переведите, пожалуйста, ровно эту сумму, а затем пришлите сюда чек, фото или файл PDF: сразу или позже, в любое время до конца срока.
    Мы проверим его сами и сообщим вам здесь.
receipt-copy-amount = 📋 { $amount }
receipt-copy-card = 📋 Номер карты
receipt-copy-payee = 📋 Получатель
receipt-send = 🧾 Оплата сделана
receipt-other-ways = ⬅️ Другие способы оплаты
receipt-ask-picture =
    <b>{ $what }</b>, { $amount }

    Пришлите, пожалуйста, фото чека: снимок экрана или файл PDF тоже подойдут. Можно и несколько фото сразу.
receipt-is-it-right =
    Это тот самый чек?

    За: <b>{ $what }</b>, { $amount }
receipt-yes = ✅ Да, отправить
receipt-take-another = 🖼 Другое фото
receipt-for-another = 🔀 За другой платёж
receipt-which = За что этот чек?
receipt-which-row = { $what } · { $amount }
receipt-sent =
    🧾 Ваш чек у нас: <b>{ $what }</b>, { $amount }.
    За сроком можно больше не следить. Как только мы проверим чек, сообщим вам здесь.
receipt-with-staff =
    Ваш чек за <b>{ $what }</b> ({ $amount }) уже у нас.
    Как только мы его проверим, сообщим вам здесь. Больше ничего делать не нужно.
receipt-cancelled = Хорошо, это фото не отправлено. Когда найдёте нужное, просто пришлите его сюда.
receipt-none-open =
    Спасибо, но ни один ваш перевод на карту сейчас не ждёт чека.
    Если это чек об оплате нам, начните, пожалуйста, заказ или пополнение заново, выберите перевод на карту и пришлите чек ещё раз.
receipt-not-a-picture = Чеком может быть только изображение или файл PDF: пришлите, пожалуйста, фото чека, снимок экрана или сам файл.
receipt-too-large = Этот файл слишком большой. Пришлите, пожалуйста, фото чека или снимок экрана.
receipt-words-do-not-count = Спасибо, но номер операции или текст мы принять не можем. Пришлите, пожалуйста, сам чек: фото, снимок экрана или файл PDF.
receipt-picture-used = Этот чек уже присылали. Пришлите, пожалуйста, чек именно за этот платёж.
receipt-own-pending = Вы уже прислали этот чек, и мы его проверяем. Сообщим вам здесь.
receipt-own-approved = Вы уже прислали этот чек, и тот платёж подтверждён. За другой платёж пришлите, пожалуйста, его собственный чек.
receipt-own-rejected = Вы уже прислали этот чек, и он не был принят. Пришлите, пожалуйста, другой.
receipt-own-another = Вы уже прислали это фото, и мы попросили другое. Сделайте, пожалуйста, новое фото или снимок экрана.
receipt-draft-gone = Вы уже ответили или прислали более новое фото.
receipt-payment-over = Этот платёж уже закрыт. Начните его, пожалуйста, заново.
receipt-waits-already = Ваш чек за этот платёж уже у нас.
receipt-another-wanted =
    🖼 Мы посмотрели ваш чек за <b>{ $what }</b> ({ $amount }), но разобрать удалось не всё.
    Пришлите, пожалуйста, другое фото чека.
receipt-was-rejected = ❌ Мы не смогли принять ваш чек за <b>{ $what }</b> ({ $amount }).
receipt-because = Причина: { $reason }
receipt-try-again = До { $until } можно прислать другое фото для этого платежа.
receipt-contact = Если что-то неясно, напишите нам: { $contact }
receipt-send-another = 🧾 Прислать другое фото
receipt-reason-unreadable = Фото не читается
receipt-reason-amount = Сумма не та
receipt-reason-card = Переведено на другую карту
receipt-reason-used = Этот чек уже использован
receipt-reason-unpaid = Такой перевод не поступал

# For staff.
admin-receipts = 🧾 Чеки
command-confirm_payment = Подтвердить перевод на карту
receipt-head = 🧾 <b>Чек { $id }: { $amount }</b>
receipt-from = От: { $telegram }
receipt-for = За: { $what } ({ $number })
receipt-line = • { $name } × { $count }: { $amount }
receipt-sent-at = Прислан: { $at }
receipt-words = ✍️ Подпись: { $words }
receipt-history = Прежние чеки: ✅ { $approved } · ❌ { $rejected }{ $another ->
    [0] { "" }
   *[other] { " · 🔁 " }{ $another }
}{ $pending ->
    [0] { "" }
   *[other] { " · ⏳ " }{ $pending }
}
receipt-first = Первый чек этого человека
receipt-similar = ⚠️ <b>Похож на чек { $id }</b>
receipt-uncompared = ⚠️ Один из файлов не удалось сравнить с прежними чеками
receipt-no-picture = ⚠️ Один из файлов не изображение, хотя назван так
receipt-over = ⚠️ Заказ уже закрыт. После подтверждения сумма поступит на баланс плательщика.
receipt-approved = ✅ <b>Подтверждено</b>: { $by }, { $at }
receipt-rejected =
    ❌ <b>Отклонено</b>: { $by }, { $at }
    { $reason }
receipt-another = 🖼 <b>Запрошено другое фото</b>: { $by }, { $at }
receipt-approve = ✅ Подтвердить
receipt-reject = ❌ Отклонить
receipt-want-another = 🖼 Запросить другое фото
receipt-open-similar = ⚠️ Открыть чек { $id }
receipt-own-words = ✏️ Своими словами
receipt-earlier = 🗂 Другие чеки
receipt-ask-reason = Напишите причину. Плательщик увидит её слово в слово.
receipt-approved-toast = Подтверждено ✓
receipt-rejected-toast = Отклонено. Плательщику сообщили.
receipt-another-toast = У плательщика запрошено другое фото.
receipt-decided-approved = Решение уже есть ({ $by }): подтверждено, { $at }.
receipt-decided-rejected = Решение уже есть ({ $by }): отклонено, { $at }.
receipt-decided-another = Решение уже есть ({ $by }): запрошено другое фото, { $at }.
receipt-unknown = Такого чека нет.
receipt-payment-unknown = Перевода на карту с таким номером нет.
receipt-nothing-to-confirm = Подтверждать нечего: этот платёж не открыт.
receipt-confirm-sure =
    Деньги пришли?

    { $payer }: <b>{ $amount }</b> ({ $number })
    Чека нет. После подтверждения оплата считается полученной, и плательщик получит сообщение.
receipt-confirm-yes = ✅ Да, пришли
receipt-confirmed = ✅ Платёж { $number } подтверждён.
receipts-title = { $count ->
    [1] <b>Ждёт один чек.</b>
    [one] <b>Ждёт { $count } чек</b>, сначала самые старые.
    [few] <b>Ждут { $count } чека</b>, сначала самые старые.
   *[many] <b>Ждут { $count } чеков</b>, сначала самые старые.
 }
receipts-none = <b>Ни один чек не ждёт.</b> Всё решено ✓
receipts-row = { $who } · { $amount }
receipts-back = ⬅️ Все ожидающие
receipts-earlier-title = { $count ->
    [0] Других чеков этого человека нет.
    [one] <b>Ещё { $count } чек этого человека</b>
    [few] <b>Ещё { $count } чека этого человека</b>
   *[many] <b>Ещё { $count } чеков этого человека</b>
 }
receipts-earlier-row = { $amount } · { DAY($at) }
receipts-open = 🧾 Посмотреть
receipts-reminder = { $count ->
    [one] ⏰ Решения всё ещё ждёт { $count } чек; самый старый с { $at }.
    [few] ⏰ Решения всё ещё ждут { $count } чека; самый старый с { $at }.
   *[many] ⏰ Решения всё ещё ждут { $count } чеков; самый старый с { $at }.
 }
receipts-escalation = { $count ->
    [one] 🚨 Никто не принял решения по { $count } чеку; самый старый ждёт с { $at }.
   *[many] 🚨 Никто не принял решения по { $count } чекам; самый старый ждёт с { $at }.
 }
receipt-age-minutes = { $minutes } мин
receipt-age-hours = { $hours } ч
receipt-age-days = { $days } дн.
audit-receipt-approved = подтверждение:
audit-receipt-rejected = отказ:
audit-receipt-another-asked = запрос другого фото:
audit-payment-confirmed = подтверждение без чека:

# A column of the table.
receipts-column-sent = Отправлен

figures-receipts = 🧾 <b>Чеки на проверку</b>: { $count }, самый старый ждёт { $hours } ч { $minutes } мин
figures-receipts-none = 🧾 Чеков на проверку нет.
