ALTER TABLE `receipts` ADD `words` text;
--> statement-breakpoint
ALTER TABLE `orders` ADD `tracking` text;