CREATE TABLE `channel_members` (
	`person_id` integer NOT NULL,
	`channel` text NOT NULL,
	`is_in` integer NOT NULL,
	`checked_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `channel`)
) STRICT;
