# Language, bans, haste.
command-language = Выбрать язык
language = 🌐 Язык
language-ask = На каком языке будем говорить?
language-chosen = Теперь говорим по-русски.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = Чуть помедленнее, пожалуйста: не успеваю читать. Попробуйте через минуту.
banned = Вы не можете пользоваться этим ботом. Если это ошибка, свяжитесь со школой.
banned-for-a-while = Слишком много сообщений сразу. Снова писать можно после { $until }.
ban-staff = Сотрудников заблокировать нельзя.
ban-already = Этот человек уже заблокирован.
ban-not-banned = Этот человек не заблокирован.
person-unknown = Я не знаю этого человека.
