CREATE TABLE `settings_history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`before` text,
	`after` text,
	`changed_by` integer,
	`at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `settings_history_key` ON `settings_history` (`key`,`id`);