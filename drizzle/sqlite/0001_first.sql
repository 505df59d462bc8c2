CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`action` text NOT NULL,
	`subject` text,
	`details` text NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`) WHERE subject is not null;
--> statement-breakpoint
CREATE TABLE `cron_slots` (
	`job` text PRIMARY KEY NOT NULL,
	`slot` integer NOT NULL,
	`finished_at` integer
) STRICT;

--> statement-breakpoint
CREATE TABLE `failed_updates` (
	`error_id` text PRIMARY KEY NOT NULL,
	`update_id` integer NOT NULL,
	`body` text NOT NULL,
	`error` text NOT NULL,
	`failed_at` integer NOT NULL,
	`replayed_at` integer
) STRICT;

--> statement-breakpoint
CREATE INDEX `failed_updates_failed_at` ON `failed_updates` (`failed_at`);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`chat_id` integer,
	`method` text NOT NULL,
	`params` text NOT NULL,
	`priority` integer NOT NULL,
	`unique_key` text,
	`not_before` integer,
	`expires_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`error` text,
	`reaction` text,
	`created_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`priority`,`id`) WHERE state = 'waiting';
--> statement-breakpoint
CREATE INDEX `outbox_bulk_chat` ON `outbox` (`chat_id`) WHERE priority >= 3;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_unique_key` ON `outbox` (`unique_key`) WHERE unique_key is not null;
--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`telegram_id` integer NOT NULL,
	`telegram_name` text NOT NULL,
	`username` text,
	`language` text NOT NULL,
	`language_chosen` integer DEFAULT false NOT NULL,
	`met_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`unreachable_at` integer,
	`banned_at` integer,
	`banned_until` integer,
	`ban_reason` text
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `people_telegram_id` ON `people` (`telegram_id`);
--> statement-breakpoint
CREATE INDEX `people_met_at` ON `people` (`met_at`);
--> statement-breakpoint
CREATE TABLE `role_permissions` (
	`role` text NOT NULL,
	`permission` text NOT NULL,
	PRIMARY KEY(`role`, `permission`)
) STRICT;

--> statement-breakpoint
CREATE TABLE `scenes` (
	`chat_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`scene` text NOT NULL,
	`state` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`chat_id`, `user_id`)
) STRICT;

--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer
) STRICT;

--> statement-breakpoint
CREATE TABLE `student_words` (
	`word` integer NOT NULL,
	`student_id` integer NOT NULL,
	PRIMARY KEY(`word`, `student_id`),
	FOREIGN KEY (`student_id`) REFERENCES `students`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;

--> statement-breakpoint
CREATE INDEX `student_words_student` ON `student_words` (`student_id`);
--> statement-breakpoint
CREATE TABLE `students` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`grade` text NOT NULL,
	`major` text NOT NULL,
	`province` text NOT NULL,
	`city` text NOT NULL,
	`phone` text NOT NULL,
	`phone_index` text NOT NULL,
	`registered_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `students_person` ON `students` (`person_id`);
--> statement-breakpoint
CREATE INDEX `students_phone` ON `students` (`phone_index`);
--> statement-breakpoint
CREATE INDEX `students_grade` ON `students` (`grade`,`id`);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`unique_key` text,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`error` text,
	`created_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `tasks_waiting` ON `tasks` (`run_at`) WHERE state = 'waiting';
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_unique_key` ON `tasks` (`unique_key`);
--> statement-breakpoint
CREATE TABLE `text_overrides` (
	`language` text NOT NULL,
	`key` text NOT NULL,
	`wording` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`language`, `key`)
) STRICT;

--> statement-breakpoint
CREATE TABLE `updates` (
	`update_id` integer PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`heard_at` integer NOT NULL,
	`body` text
) STRICT;

--> statement-breakpoint
CREATE INDEX `updates_heard_at` ON `updates` (`heard_at`);