DROP INDEX `audit_at`;
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`,`id`);
--> statement-breakpoint
CREATE INDEX `people_banned_at` ON `people` (`banned_at`,`id`) WHERE banned_at is not null;