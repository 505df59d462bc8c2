ALTER TABLE "students" ADD COLUMN "words_version" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE INDEX "students_words_version" ON "students" USING btree ("words_version");