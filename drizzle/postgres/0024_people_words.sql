CREATE TABLE "people_words" (
	"word" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	CONSTRAINT "people_words_word_person_id_pk" PRIMARY KEY("word","person_id")
);

--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "words_version" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "people_words" ADD CONSTRAINT "people_words_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "people_words_person" ON "people_words" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "people_words_version" ON "people" USING btree ("words_version");