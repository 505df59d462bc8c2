CREATE TABLE `servers` (
	`id` text PRIMARY KEY NOT NULL,
	`keys` text NOT NULL,
	`seen_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`number` integer PRIMARY KEY NOT NULL,
	`seal` text NOT NULL,
	`at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TRIGGER audit_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
