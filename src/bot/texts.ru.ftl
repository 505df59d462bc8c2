# Words of the kernel: forms, lists, refusals.
back = ⬅️ Назад
cancel = ✖️ Отмена
page-previous = ◀️ Предыдущие
page-next = Следующие ▶️
list-show-all = Показать весь список
list-nothing-found = В списке нет ничего похожего на «{ $typed }». Напишите иначе или выберите ниже:
list-tap-one = Пожалуйста, нажмите одну из кнопок ниже:
scene-noted = Записали ✓
scene-back = Вернулись на шаг назад.
scene-aside = Хорошо, продолжим с этого места, когда захотите.
scene-stop-sure = Остановиться? Всё, что вы уже ввели, будет удалено.
scene-stay = Нет, продолжить
scene-stop = Да, остановиться
screen-outdated = Этот экран устарел. Вот нынешний.
not-allowed = У вас нет прав на это действие.
error-unexpected =
    У нас что-то пошло не так, но ничего не изменилось. Попробуйте, пожалуйста, ещё раз.
    Если это повторится, сообщите нам код: { $id }
not-understood = Не совсем понимаю. Всё, что я умею, есть в меню:
answer-expected = Ответьте, пожалуйста, на этот вопрос:
setting-too-long = { $max ->
    [one] Слишком длинно: не больше { $max } символа.
   *[many] Слишком длинно: не больше { $max } символов.
 }
setting-not-in-range = Пришлите, пожалуйста, целое число от { $min } до { $max }.
setting-not-a-choice = Пожалуйста, нажмите одну из кнопок.
setting-not-a-time-zone = Такой часовой пояс мне неизвестен. Пример: Asia/Tehran
