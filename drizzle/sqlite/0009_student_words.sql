ALTER TABLE `students` ADD `words_version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE INDEX `students_words_version` ON `students` (`words_version`);