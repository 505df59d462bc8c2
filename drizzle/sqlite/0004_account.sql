CREATE TABLE `ledger_corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person_id` integer NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`reason` text NOT NULL,
	`by` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `ledger_corrections_person` ON `ledger_corrections` (`person_id`,`id`);
--> statement-breakpoint
CREATE TABLE `credit_warnings` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`warned_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `ledger_proofs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`entries` integer NOT NULL,
	`postings` integer NOT NULL,
	`accounts` integer NOT NULL,
	`holds` integer NOT NULL,
	`wrong` integer NOT NULL,
	`worst` text NOT NULL,
	`totals` text NOT NULL,
	`fingerprint` text NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `tutorials` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`step` integer NOT NULL,
	`completed_at` integer,
	`declined_at` integer
) STRICT;
