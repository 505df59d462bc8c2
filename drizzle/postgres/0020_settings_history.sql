CREATE TABLE "settings_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "settings_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"before" text,
	"after" text,
	"changed_by" bigint,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE INDEX "settings_history_key" ON "settings_history" USING btree ("key","id");