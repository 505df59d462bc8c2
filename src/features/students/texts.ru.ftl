# Coming in and registering.
command-profile = Посмотреть и изменить профиль
command-rules = Правила школы
command-students = Список зарегистрированных учеников
command-ban = Заблокировать человека
command-unban = Снять блокировку с человека
school-unnamed = наша школа
greeting-new =
    Здравствуйте, { $name }! 👋
    Вас приветствует { $school }.

    Семь коротких шагов регистрации, и вы с нами.
greeting-unfinished =
    С возвращением, { $name }!
    Регистрация ещё не закончена. Продолжите с того же места.
greeting-back =
    Рады видеть вас снова, { $name }! 👋
    Мы всё сохранили как было.
greeting-again =
    Рады видеть вас снова, { $name }! 👋

    Семь коротких шагов регистрации, и вы с нами.
register = 📝 Зарегистрироваться
register-continue = ▶️ Продолжить (шаг { $step } из { $of })
register-anew = Начать заново
register-anew-sure = Начать заново? Всё, что вы уже ввели, будет удалено.
register-anew-yes = Да, заново
register-anew-no = Нет, продолжить
registration-step = Шаг { $step } из { $of }
ask-first-name = Как вас зовут? Напишите только имя.
registration-privacy = 🔒 То, что вы сообщаете, видит только школа. Подробнее: /privacy
ask-last-name = Какая у вас фамилия?
ask-grade = В каком вы классе?
ask-major = Какое у вас направление?
ask-province =
    В каком регионе вы живёте?
    Выберите его или напишите часть названия.
ask-city =
    { $parts ->
        [districts] { $province }: какой район?
       *[cities] { $province }: какой город?
    }
    Выберите его или напишите часть названия.
city-not-listed = ✏️ Моего города нет в списке
place-nearest = Не знаю места «{ $typed }». Может быть, одно из этих?
province-of-city = «{ $typed }» — это город. Выберите его регион:
city-elsewhere = «{ $typed }» в этом списке нет, он есть здесь: { $provinces }. Вернитесь, чтобы изменить регион, или выберите ниже:
ask-phone =
    Какой у вас номер мобильного?
    Отправьте его кнопкой ниже или напишите.
share-phone = 📱 Отправить мой номер
phone-example = { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
registration-review =
    Всё верно?

    { $profile }
registration-confirm = ✅ Да, всё верно
registration-edit-first-name = ✏️ Имя
registration-edit-last-name = ✏️ Фамилия
registration-edit-grade = ✏️ Класс
registration-edit-major = ✏️ Направление
registration-edit-province = ✏️ Регион
registration-edit-city = ✏️ Город
registration-edit-phone = ✏️ Телефон
registration-done =
    Регистрация завершена, { $name }! 🎉
    Чем займёмся теперь?
already-registered = Вы уже зарегистрированы.
not-registered = Вы ещё не зарегистрированы. Чтобы начать, отправьте /start.

# The profile.
profile-title = <b>Ваш профиль</b>
profile-saved = Сохранено ✓
profile-edit-hint = Нажмите на то, что хотите изменить.
profile-lines =
    Имя: <b>{ $firstName }</b>
    Фамилия: <b>{ $lastName }</b>
    Класс: <b>{ $grade }</b>
    Направление: <b>{ $major }</b>
    Регион: <b>{ $province }</b>
    Город: <b>{ $city }</b>
    Телефон: <b>{ $phone }</b>
profile-not-registered = У вас ещё нет профиля. Сначала зарегистрируйтесь, это займёт две минуты.
profile-confirm-phone =
    Изменить номер?

    Был: <b>{ $from }</b>
    Станет: <b>{ $to }</b>
profile-confirm = ✅ Да, изменить
field-first-name = Имя
field-last-name = Фамилия
field-grade = Класс
field-major = Направление
field-province = Регион
field-city = Город
field-phone = Телефон
grade-10 = 10-й
grade-11 = 11-й
grade-12 = 12-й
major-mathematics = Математика
major-experimental = Естествознание
major-humanities = Гуманитарное
major-arts = Искусство

# The main menu and behind its doors.
menu-classes = 📚 Занятия
menu-contact = ☎️ Контакты
menu-rules = 📜 Правила
rules-none = Школа ещё не опубликовала правил.
menu-profile = 👤 Профиль
classes-not-open-yet = Занятия пока не открыты. Как только откроются, вы найдёте их здесь.
contact-title = <b>Как с нами связаться</b>
contact-empty = Школа ещё не указала свои контакты.
contact-telegram = Telegram: { $value }
contact-email = Эл. почта: { $value }
contact-website = Сайт: { $value }
contact-phone = Телефон: { $value }
contact-rules =
    <b>Правила школы</b>
    { $rules }

# Why an answer was not taken.
city-not-a-name = Напишите, пожалуйста, название города или села буквами, не больше 40.
name-empty = Пожалуйста, напишите буквами.
phone-not-yours = Это чужой номер. Отправьте, пожалуйста, свой: кнопкой или сообщением.
name-has-digits = Цифр здесь быть не должно. Напишите, пожалуйста, только буквами.
name-not-persian = { $which ->
    [lastName] Напишите, пожалуйста, фамилию персидскими буквами, например «رضایی».
   *[firstName] Напишите, пожалуйста, имя персидскими буквами, например «علی».
 }
name-not-latin-or-cyrillic = { $which ->
    [lastName] Напишите, пожалуйста, фамилию латиницей или кириллицей, например «Каримов».
   *[firstName] Напишите, пожалуйста, имя латиницей или кириллицей, например «Жасур».
 }
name-two-alphabets = Здесь смешаны два алфавита. Напишите, пожалуйста, всё латиницей или всё кириллицей.
name-has-sign = Знака «{ $sign }» здесь быть не должно. Напишите, пожалуйста, только буквами.
name-too-short = { $count ->
    [one] Здесь нужна хотя бы { $count } буква.
    [few] Здесь нужно хотя бы { $count } буквы.
   *[many] Здесь нужно хотя бы { $count } букв.
 }
name-too-long = { $count ->
    [one] Слишком длинно: не больше { $count } буквы.
   *[many] Слишком длинно: не больше { $count } букв.
 }
name-too-many-words = { $count ->
    [one] Напишите, пожалуйста, не больше { $count } слова.
   *[many] Напишите, пожалуйста, не больше { $count } слов.
 }

# What staff see.
admin-students = 👥 Ученики
students-title = { $count ->
    [one] <b>{ $count } ученик</b>
    [few] <b>{ $count } ученика</b>
   *[many] <b>{ $count } учеников</b>
 }
students-of-grade = <b>Ученики: { $grade }</b>
students-choose = Сначала новые. Нажмите на ученика, чтобы открыть карточку.
students-found = Все, кто подходит под поиск, сначала новые.
students-none = Пока никто не зарегистрировался.
students-none-found = Никто не подходит. Выберите другой класс или начните поиск заново.
students-nobody-fits = Никто не подходит. Напишите иначе или короче.
students-row = { $name } · { $grade }
students-all = Все
students-search = 🔍 Поиск
students-search-clear = ❌ Сбросить поиск
students-search-ask = Напишите начало имени или номер телефона целиком.
search-too-short = Напишите, пожалуйста, хотя бы три буквы имени или номер телефона целиком.
student-unknown = Такого ученика больше нет.
student-registered = Регистрация: { $registered }
student-updated = Последнее изменение: { $updated }
student-ban = 🚫 Заблокировать
ban-sure =
    Заблокировать: { $name }? Пользоваться ботом будет нельзя, пока блокировку не снимут; человек получит сообщение.
    Чтобы указать причину, отправьте вместо этого <code>/ban { $id }</code> и причину.
ban-done-whom = 🚫 { $name }: доступ закрыт.
ban-open-card = 👁 Открыть карточку
unban-done-whom = ✅ { $name }: блокировка снята.
ban-whom = Кого? Ответьте на его сообщение или добавьте Telegram ID и, если нужно, причину: /ban 123456789 причина
unban-whom = Кого? Ответьте на его сообщение или добавьте Telegram ID: /unban 123456789
ban-told = 🚫 Школа закрыла вам доступ к этому боту.
ban-told-contact = Если это ошибка, с нами можно связаться здесь:
ban-told-no-contact = Если это ошибка, свяжитесь со школой.
ban-lifted = ✅ Школа сняла блокировку: ботом снова можно пользоваться.

# What the operator may change.
setting-school-name = Название школы
setting-school-name-about = Так бот называет школу, когда здоровается.
setting-school-country = Страна
setting-school-country-about = Какие регионы и мобильные номера спрашивают при регистрации.
setting-school-country-ir = Иран
setting-school-country-uz = Узбекистан
setting-not-a-telegram = Это не имя в Telegram. Отправьте его с @ или ссылку t.me. Пример: @my_school
setting-not-an-email = Это не адрес электронной почты. Пример: info@my-school.com
setting-not-a-website = Это не адрес сайта. Пример: https://my-school.com
setting-not-a-phone = Это не номер телефона. Отправьте его цифрами; если номеров несколько, разделите их запятой. Пример: +998 71 200 70 07
setting-contact-telegram = Контакты: Telegram
setting-contact-telegram-about = Показывается на странице контактов. Если пусто, не показывается.
setting-contact-email = Контакты: эл. почта
setting-contact-email-about = Показывается на странице контактов. Если пусто, не показывается.
setting-contact-website = Контакты: сайт
setting-contact-website-about = Показывается на странице контактов. Если пусто, не показывается.
setting-contact-phone = Контакты: телефон
setting-contact-phone-about = Показывается на странице контактов. Если пусто, не показывается.
setting-school-rules = Правила школы
setting-school-rules-about = Что ученикам нужно знать и соблюдать. Открываются кнопкой «📜 Правила» в меню и командой /rules, не больше 4000 знаков. Если пусто, не показываются.
setting-door-classes = Занятия в меню
setting-door-classes-about = Есть ли в главном меню кнопка занятий.

# Columns of the table of students.
students-column-registered = Зарегистрирован

# What the activity log says where it may not, or cannot, name something.
some-student = ученик

# Rights, as the owner reads them.
right-students-read = Видеть учеников и их телефоны

figures-students = 🎓 <b>Зарегистрированы</b>: { $count }, из них за последние 30 дней { $month }
person-registered = Регистрация: { $at }
person-unregistered = Без регистрации
person-student = Ученик: { $name }
person-student-card = 🎓 Карточка ученика
student-person = 👤 Всё о человеке

# Кто согласен на регистрацию.
consent-ask-age =
    Перед регистрацией: сколько вам лет?
    Если вам меньше { $count }, нужно согласие родителя или опекуна.
consent-old-enough = Мне { $count } или больше
consent-younger = Я младше
consent-thanks = Спасибо, записано. Теперь можно зарегистрироваться.
consent-missing = Перед регистрацией нужно согласие родителя или опекуна, или скажите, что вам хватает лет: нажмите «Зарегистрироваться» в меню.
guardian-ask-name = Как зовут вашего родителя или опекуна? Напишите имя и фамилию.
guardian-ask-phone = А номер его мобильного?
guardian-ask-agree =
    Передайте, пожалуйста, телефон ({ $name }):
    Чтобы учить вашего ребёнка, школа хранит его имя, класс, город и телефон, покупки и то, что он здесь пишет. Всё это в любое время можно прочитать, забрать и удалить: /privacy. Вы согласны?
guardian-agrees = ✅ Согласие опекуна
guardian-name-odd = Это не похоже на имя. Напишите, пожалуйста, имя и фамилию.
student-guardian = Опекун: { $name }, { $phone } · согласие: { $at }
student-agreed = Согласие дано лично, по возрасту: { $at }
setting-guardian-age = Опекун: до возраста
setting-guardian-age-about = Кто скажет, что он младше, называет имя и телефон опекуна, и тот соглашается до регистрации. 0 — никого не спрашивать.
