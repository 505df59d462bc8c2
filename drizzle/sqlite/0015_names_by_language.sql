UPDATE `categories` SET `name` = json_object(CASE
	WHEN `name` GLOB '*[ء-ۿ]*' THEN 'fa'
	WHEN `name` GLOB '*[Ѐ-ӿ]*' THEN 'ru'
	WHEN `name` GLOB '*[ʻʼ]*' THEN 'uz'
	ELSE coalesce((SELECT `language` FROM `people` WHERE `language` IN ('uz', 'en') GROUP BY `language` ORDER BY count(*) DESC, `language` LIMIT 1), 'en')
END, `name`);
--> statement-breakpoint
UPDATE `products` SET `name` = json_object(CASE
	WHEN `name` GLOB '*[ء-ۿ]*' THEN 'fa'
	WHEN `name` GLOB '*[Ѐ-ӿ]*' THEN 'ru'
	WHEN `name` GLOB '*[ʻʼ]*' THEN 'uz'
	ELSE coalesce((SELECT `language` FROM `people` WHERE `language` IN ('uz', 'en') GROUP BY `language` ORDER BY count(*) DESC, `language` LIMIT 1), 'en')
END, `name`);
--> statement-breakpoint
UPDATE `products` SET `description` = '{}' WHERE `description` = '';
--> statement-breakpoint
UPDATE `products` SET `description` = json_object(CASE
	WHEN `description` GLOB '*[ء-ۿ]*' THEN 'fa'
	WHEN `description` GLOB '*[Ѐ-ӿ]*' THEN 'ru'
	WHEN `description` GLOB '*[ʻʼ]*' THEN 'uz'
	ELSE coalesce((SELECT `language` FROM `people` WHERE `language` IN ('uz', 'en') GROUP BY `language` ORDER BY count(*) DESC, `language` LIMIT 1), 'en')
END, `description`) WHERE `description` <> '{}';
--> statement-breakpoint
UPDATE `order_lines` SET `name` = json_object(CASE
	WHEN `name` GLOB '*[ء-ۿ]*' THEN 'fa'
	WHEN `name` GLOB '*[Ѐ-ӿ]*' THEN 'ru'
	WHEN `name` GLOB '*[ʻʼ]*' THEN 'uz'
	ELSE coalesce((SELECT `language` FROM `people` WHERE `language` IN ('uz', 'en') GROUP BY `language` ORDER BY count(*) DESC, `language` LIMIT 1), 'en')
END, `name`);
