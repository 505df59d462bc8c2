command-hours = See when we are open
hours = Saturday to Wednesday, 9 to 17.
