CREATE TABLE "settings_imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "settings_imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sent_by" bigint NOT NULL,
	"content" text NOT NULL,
	"at" bigint NOT NULL
);
