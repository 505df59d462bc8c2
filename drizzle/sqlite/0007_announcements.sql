CREATE TABLE `announcements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`fa` text,
	`uz` text,
	`ru` text,
	`en` text,
	`is_on` integer NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` integer NOT NULL
) STRICT;
