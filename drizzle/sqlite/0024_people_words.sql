CREATE TABLE `people_words` (
	`word` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`word`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;

--> statement-breakpoint
CREATE INDEX `people_words_person` ON `people_words` (`person_id`);
--> statement-breakpoint
ALTER TABLE `people` ADD `words_version` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
CREATE INDEX `people_words_version` ON `people` (`words_version`);