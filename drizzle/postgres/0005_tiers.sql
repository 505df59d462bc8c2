CREATE TABLE "tier_members" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"tier_id" bigint NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint,
	"given_by" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "tiers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tiers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"rank" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"features" text NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
ALTER TABLE "tier_members" ADD CONSTRAINT "tier_members_tier_id_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tiers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "tier_members_tier" ON "tier_members" USING btree ("tier_id","since","person_id");