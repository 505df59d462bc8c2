CREATE TABLE `departures` (
	`mark` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `departures_at` ON `departures` (`at`);
--> statement-breakpoint
CREATE TABLE `consents` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`guardian_name` text,
	`guardian_phone` text,
	`agreed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
