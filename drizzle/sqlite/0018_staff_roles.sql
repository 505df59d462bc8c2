CREATE TABLE `known_rights` (
	`permission` text PRIMARY KEY NOT NULL,
	`usual` text NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `role_members` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `role`)
) STRICT;

--> statement-breakpoint
CREATE INDEX `role_members_role` ON `role_members` (`role`,`person_id`);
--> statement-breakpoint
ALTER TABLE `people` ADD `has_roles` integer DEFAULT false NOT NULL;
--> statement-breakpoint
INSERT INTO `known_rights` (`permission`, `usual`) SELECT DISTINCT `permission`, '[]' FROM `role_permissions`;