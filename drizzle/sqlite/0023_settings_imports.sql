CREATE TABLE `settings_imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sent_by` integer NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
