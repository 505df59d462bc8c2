CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"name" text NOT NULL,
	"person_id" bigint,
	"subject" text,
	"details" text NOT NULL
);

--> statement-breakpoint
CREATE INDEX "events_name" ON "events" USING btree ("name","at");
--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "events_person" ON "events" USING btree ("person_id");