UPDATE `text_overrides` SET `key` = 'tiers-new-confirm' WHERE `key` = 'new-tier-confirm' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'tiers-new-confirm');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'tiers-new-edit-name' WHERE `key` = 'new-tier-edit-name' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'tiers-new-edit-name');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'tiers-new-edit-discount' WHERE `key` = 'new-tier-edit-discount' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'tiers-new-edit-discount');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'wordings-wording-confirm' WHERE `key` = 'reword-confirm' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'wordings-wording-confirm');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'settings-value-confirm' WHERE `key` = 'type-setting-confirm' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'settings-value-confirm');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'person-banned' WHERE `key` = 'student-banned' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'person-banned');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'person-unban' WHERE `key` = 'student-unban' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'person-unban');
--> statement-breakpoint
UPDATE `text_overrides` SET `key` = 'stock-name' WHERE `key` = 'stock-product' AND `language` NOT IN (SELECT `language` FROM `text_overrides` WHERE `key` = 'stock-name');
