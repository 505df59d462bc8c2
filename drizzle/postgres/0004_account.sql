CREATE TABLE "ledger_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"by" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "credit_warnings" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"warned_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "ledger_proofs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_proofs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"entries" bigint NOT NULL,
	"postings" bigint NOT NULL,
	"accounts" bigint NOT NULL,
	"holds" bigint NOT NULL,
	"wrong" bigint NOT NULL,
	"worst" text NOT NULL,
	"totals" text NOT NULL,
	"fingerprint" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "tutorials" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"step" bigint NOT NULL,
	"completed_at" bigint,
	"declined_at" bigint
);

--> statement-breakpoint
CREATE INDEX "ledger_corrections_person" ON "ledger_corrections" USING btree ("person_id","id");