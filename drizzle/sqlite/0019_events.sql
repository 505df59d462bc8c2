CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`name` text NOT NULL,
	`person_id` integer,
	`subject` text,
	`details` text NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`at`);
--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);
--> statement-breakpoint
CREATE INDEX `events_person` ON `events` (`person_id`);