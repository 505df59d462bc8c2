CREATE TABLE "known_rights" (
	"permission" text PRIMARY KEY NOT NULL,
	"usual" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "role_members" (
	"person_id" bigint NOT NULL,
	"role" text NOT NULL,
	"given_at" bigint NOT NULL,
	"until" bigint,
	CONSTRAINT "role_members_person_id_role_pk" PRIMARY KEY("person_id","role")
);

--> statement-breakpoint
CREATE TABLE "employees" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "employees_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_index" text NOT NULL,
	"phone" text,
	"role" text NOT NULL,
	"password" text,
	"created_at" bigint NOT NULL,
	"left_at" bigint
);

--> statement-breakpoint
CREATE TABLE "login_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "login_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"by" text NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "login_links" (
	"token" text PRIMARY KEY NOT NULL,
	"employee_id" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_ins_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"used_at" bigint NOT NULL,
	"until" bigint NOT NULL
);

--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "has_roles" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "login_links" ADD CONSTRAINT "login_links_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "role_members_role" ON "role_members" USING btree ("role","person_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "employees_email" ON "employees" USING btree ("email_index");
--> statement-breakpoint
CREATE INDEX "login_attempts_by" ON "login_attempts" USING btree ("by","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ins_person" ON "sign_ins" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "sign_ins_employee" ON "sign_ins" USING btree ("employee_id");
--> statement-breakpoint
INSERT INTO "known_rights" ("permission", "usual") SELECT DISTINCT "permission", '[]' FROM "role_permissions";