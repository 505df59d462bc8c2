CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"actor_id" bigint,
	"action" text NOT NULL,
	"subject" text,
	"details" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "cron_slots" (
	"job" text PRIMARY KEY NOT NULL,
	"slot" bigint NOT NULL,
	"finished_at" bigint
);

--> statement-breakpoint
CREATE TABLE "failed_updates" (
	"error_id" text PRIMARY KEY NOT NULL,
	"update_id" bigint NOT NULL,
	"body" text NOT NULL,
	"error" text NOT NULL,
	"failed_at" bigint NOT NULL,
	"replayed_at" bigint
);

--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"chat_id" bigint,
	"method" text NOT NULL,
	"params" text NOT NULL,
	"priority" bigint NOT NULL,
	"unique_key" text,
	"not_before" bigint,
	"expires_at" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"error" text,
	"reaction" text,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "people" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"telegram_id" bigint NOT NULL,
	"telegram_name" text NOT NULL,
	"username" text,
	"language" text NOT NULL,
	"language_chosen" boolean DEFAULT false NOT NULL,
	"met_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"unreachable_at" bigint,
	"banned_at" bigint,
	"banned_until" bigint,
	"ban_reason" text
);

--> statement-breakpoint
CREATE TABLE "role_permissions" (
	"role" text NOT NULL,
	"permission" text NOT NULL,
	CONSTRAINT "role_permissions_role_permission_pk" PRIMARY KEY("role","permission")
);

--> statement-breakpoint
CREATE TABLE "scenes" (
	"chat_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"scene" text NOT NULL,
	"state" text NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "scenes_chat_id_user_id_pk" PRIMARY KEY("chat_id","user_id")
);

--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"changed_by" bigint
);

--> statement-breakpoint
CREATE TABLE "student_words" (
	"word" bigint NOT NULL,
	"student_id" bigint NOT NULL,
	CONSTRAINT "student_words_word_student_id_pk" PRIMARY KEY("word","student_id")
);

--> statement-breakpoint
CREATE TABLE "students" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "students_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" bigint NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"grade" text NOT NULL,
	"major" text NOT NULL,
	"province" text NOT NULL,
	"city" text NOT NULL,
	"phone" text NOT NULL,
	"phone_index" text NOT NULL,
	"registered_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" text NOT NULL,
	"unique_key" text,
	"run_at" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"error" text,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "text_overrides" (
	"language" text NOT NULL,
	"key" text NOT NULL,
	"wording" text NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "text_overrides_language_key_pk" PRIMARY KEY("language","key")
);

--> statement-breakpoint
CREATE TABLE "updates" (
	"update_id" bigint PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"heard_at" bigint NOT NULL,
	"body" text
);

--> statement-breakpoint
ALTER TABLE "student_words" ADD CONSTRAINT "student_words_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "students" ADD CONSTRAINT "students_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject") WHERE subject is not null;
--> statement-breakpoint
CREATE INDEX "failed_updates_failed_at" ON "failed_updates" USING btree ("failed_at");
--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("priority","id") WHERE state = 'waiting';
--> statement-breakpoint
CREATE INDEX "outbox_bulk_chat" ON "outbox" USING btree ("chat_id") WHERE priority >= 3;
--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_unique_key" ON "outbox" USING btree ("unique_key") WHERE unique_key is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "people_telegram_id" ON "people" USING btree ("telegram_id");
--> statement-breakpoint
CREATE INDEX "people_met_at" ON "people" USING btree ("met_at");
--> statement-breakpoint
CREATE INDEX "student_words_student" ON "student_words" USING btree ("student_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "students_person" ON "students" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "students_phone" ON "students" USING btree ("phone_index");
--> statement-breakpoint
CREATE INDEX "students_grade" ON "students" USING btree ("grade","id");
--> statement-breakpoint
CREATE INDEX "tasks_waiting" ON "tasks" USING btree ("run_at") WHERE state = 'waiting';
--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_unique_key" ON "tasks" USING btree ("unique_key");
--> statement-breakpoint
CREATE INDEX "updates_heard_at" ON "updates" USING btree ("heard_at");