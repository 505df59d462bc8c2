ALTER TABLE "people" DROP COLUMN "language_chosen";
--> statement-breakpoint
ALTER TABLE "holds" DROP COLUMN "held_at";
--> statement-breakpoint
ALTER TABLE "tier_members" DROP COLUMN "given_by";
--> statement-breakpoint
ALTER TABLE "payment_flags" DROP COLUMN "closed_by";
--> statement-breakpoint
ALTER TABLE "subscriptions" DROP COLUMN "reminded_for";
--> statement-breakpoint
ALTER TABLE "stock_units" DROP COLUMN "sold_at";
--> statement-breakpoint
ALTER TABLE "announcements" DROP COLUMN "written_by";
--> statement-breakpoint
UPDATE "cron_slots" SET "finished_at" = "slot" WHERE "finished_at" IS NULL;