CREATE TABLE `tier_members` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`tier_id` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`given_by` integer NOT NULL,
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `tier_members_tier` ON `tier_members` (`tier_id`,`since`,`person_id`);
--> statement-breakpoint
CREATE TABLE `tiers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`rank` integer NOT NULL,
	`discount` integer NOT NULL,
	`features` text NOT NULL,
	`is_on` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
