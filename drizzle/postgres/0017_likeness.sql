DROP INDEX "receipt_pictures_hash";
--> statement-breakpoint
ALTER TABLE "receipt_pictures" DROP COLUMN "hash";
--> statement-breakpoint
ALTER TABLE "receipt_pictures" ADD COLUMN "likeness" text;
--> statement-breakpoint
ALTER TABLE "receipts" ADD COLUMN "uncompared" text;