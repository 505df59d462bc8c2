command-hours = Часы работы
hours = С субботы по среду, с 9 до 17.
