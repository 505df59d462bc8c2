CREATE TABLE `known_rights` (
	`permission` text PRIMARY KEY NOT NULL,
	`usual` text NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `role_members` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`given_at` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`person_id`, `role`)
) STRICT;

--> statement-breakpoint
CREATE INDEX `role_members_role` ON `role_members` (`role`,`person_id`);
--> statement-breakpoint
CREATE TABLE `employees` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_index` text NOT NULL,
	`phone` text,
	`role` text NOT NULL,
	`password` text,
	`created_at` integer NOT NULL,
	`left_at` integer
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `employees_email` ON `employees` (`email_index`);
--> statement-breakpoint
CREATE TABLE `login_attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `login_attempts_by` ON `login_attempts` (`by`,`at`);
--> statement-breakpoint
CREATE TABLE `login_links` (
	`token` text PRIMARY KEY NOT NULL,
	`employee_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`employee_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`started_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_person` ON `sign_ins` (`person_id`);
--> statement-breakpoint
CREATE INDEX `sign_ins_employee` ON `sign_ins` (`employee_id`);
--> statement-breakpoint
ALTER TABLE `people` ADD `has_roles` integer DEFAULT false NOT NULL;
--> statement-breakpoint
INSERT INTO `known_rights` (`permission`, `usual`) SELECT DISTINCT `permission`, '[]' FROM `role_permissions`;