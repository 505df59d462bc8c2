CREATE TABLE "servers" (
	"id" text PRIMARY KEY NOT NULL,
	"keys" text NOT NULL,
	"seen_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" bigint PRIMARY KEY NOT NULL,
	"seal" text NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit is never changed'; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
