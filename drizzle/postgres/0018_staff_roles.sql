CREATE TABLE "known_rights" (
	"permission" text PRIMARY KEY NOT NULL,
	"usual" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "role_members" (
	"person_id" bigint NOT NULL,
	"role" text NOT NULL,
	"given_at" bigint NOT NULL,
	CONSTRAINT "role_members_person_id_role_pk" PRIMARY KEY("person_id","role")
);

--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "has_roles" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE INDEX "role_members_role" ON "role_members" USING btree ("role","person_id");
--> statement-breakpoint
INSERT INTO "known_rights" ("permission", "usual") SELECT DISTINCT "permission", '[]' FROM "role_permissions";