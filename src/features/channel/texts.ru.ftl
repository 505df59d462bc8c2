# The school's channel.
command-channel = Канал школы
channel-join = 📢 Сначала вступите в наш канал, потом вернитесь и нажмите «Я в канале ✅».
channel-open = 📢 Открыть канал
channel-joined-button = Я в канале ✅
channel-asking = Спрашиваю у Telegram…
channel-joined = Спасибо, вы в канале ✅
channel-not-joined = Пока не вижу вас в канале. Вступите и нажмите кнопку ещё раз.
channel-first = Сначала вступите в наш канал: /channel
channel-none = Канал не указан.
channel-test = 🧪 Проверить
channel-tested-posts = ✅ Я админ канала и могу в нём писать.
channel-tested-sees = ✅ Я админ и вижу, кто в канале. Писать в нём мне нельзя.
channel-tested-blind = ⚠️ Я в канале, но не админ: не вижу, кто в нём, и пропускаю всех. Сделайте меня админом.
channel-tested-unknown = ⚠️ Не нахожу этот канал, или меня в нём нет. Проверьте имя или номер и сделайте меня админом; до тех пор пропускаю всех.
channel-tested-unreached = Telegram сейчас не отвечает. Попробуйте позже; до тех пор пропускаю всех.

# Settings.
setting-channel = Канал
setting-channel-about = @name или номер закрытого канала, который начинается с -100. Бот должен быть там админом: «🧪 Проверить» скажет, так ли это. Пусто: канала нет.
setting-channel-link = Канал: ссылка
setting-channel-link-about = Где вступают в закрытый канал, например t.me/+abc. Открытому она не нужна.
setting-channel-check = Канал: когда
setting-channel-check-about = Когда ученику нужно быть в канале. Сотрудникам не нужно; пока Telegram не отвечает, пропускаются все.
setting-channel-check-off = никогда
setting-channel-check-start = при /start
setting-channel-check-buying = для покупки
setting-not-a-channel = Это не канал. Пришлите @name или номер, который начинается с -100.
setting-not-a-channel-link = Это не ссылка Telegram. Она выглядит так: t.me/+abc.
