CREATE TABLE `chat_moves` (
	`from_id` integer PRIMARY KEY NOT NULL,
	`to_id` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE INDEX `ledger_entries_at` ON `ledger_entries` (`at`);
--> statement-breakpoint
ALTER TABLE `tiers` DROP COLUMN `features`;