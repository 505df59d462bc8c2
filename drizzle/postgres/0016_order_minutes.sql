UPDATE "settings" SET "key" = 'order-minutes', "value" = CAST((CAST("value" AS integer) + 59) / 60 AS text) WHERE "key" = 'order-seconds';
--> statement-breakpoint
UPDATE "text_overrides" SET "key" = 'setting-order-minutes-about' WHERE "key" = 'setting-order-seconds-about';