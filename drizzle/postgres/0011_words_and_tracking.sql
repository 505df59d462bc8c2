ALTER TABLE "receipts" ADD COLUMN "words" text;
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "tracking" text;