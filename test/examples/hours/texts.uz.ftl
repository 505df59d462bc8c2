command-hours = Ish vaqti
hours = Shanbadan chorshanbagacha, 9 dan 17 gacha.
