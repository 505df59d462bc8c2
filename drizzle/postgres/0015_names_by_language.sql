UPDATE "categories" SET "name" = json_build_object(CASE
	WHEN "name" ~ '[ء-ۿ]' THEN 'fa'
	WHEN "name" ~ '[Ѐ-ӿ]' THEN 'ru'
	WHEN "name" ~ '[ʻʼ]' THEN 'uz'
	ELSE coalesce((SELECT "language" FROM "people" WHERE "language" IN ('uz', 'en') GROUP BY "language" ORDER BY count(*) DESC, "language" LIMIT 1), 'en')
END, "name")::text;
--> statement-breakpoint
UPDATE "products" SET "name" = json_build_object(CASE
	WHEN "name" ~ '[ء-ۿ]' THEN 'fa'
	WHEN "name" ~ '[Ѐ-ӿ]' THEN 'ru'
	WHEN "name" ~ '[ʻʼ]' THEN 'uz'
	ELSE coalesce((SELECT "language" FROM "people" WHERE "language" IN ('uz', 'en') GROUP BY "language" ORDER BY count(*) DESC, "language" LIMIT 1), 'en')
END, "name")::text;
--> statement-breakpoint
UPDATE "products" SET "description" = '{}' WHERE "description" = '';
--> statement-breakpoint
UPDATE "products" SET "description" = json_build_object(CASE
	WHEN "description" ~ '[ء-ۿ]' THEN 'fa'
	WHEN "description" ~ '[Ѐ-ӿ]' THEN 'ru'
	WHEN "description" ~ '[ʻʼ]' THEN 'uz'
	ELSE coalesce((SELECT "language" FROM "people" WHERE "language" IN ('uz', 'en') GROUP BY "language" ORDER BY count(*) DESC, "language" LIMIT 1), 'en')
END, "description")::text WHERE "description" <> '{}';
--> statement-breakpoint
UPDATE "order_lines" SET "name" = json_build_object(CASE
	WHEN "name" ~ '[ء-ۿ]' THEN 'fa'
	WHEN "name" ~ '[Ѐ-ӿ]' THEN 'ru'
	WHEN "name" ~ '[ʻʼ]' THEN 'uz'
	ELSE coalesce((SELECT "language" FROM "people" WHERE "language" IN ('uz', 'en') GROUP BY "language" ORDER BY count(*) DESC, "language" LIMIT 1), 'en')
END, "name")::text;
