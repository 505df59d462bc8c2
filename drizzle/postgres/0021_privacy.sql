CREATE TABLE "departures" (
	"mark" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "consents" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"guardian_name" text,
	"guardian_phone" text,
	"agreed_at" bigint NOT NULL
);

--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "departures_at" ON "departures" USING btree ("at");