CREATE TABLE `announcements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`words` text NOT NULL,
	`is_on` integer NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` integer NOT NULL
) STRICT;
