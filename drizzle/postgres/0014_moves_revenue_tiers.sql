CREATE TABLE "chat_moves" (
	"from_id" bigint PRIMARY KEY NOT NULL,
	"to_id" bigint NOT NULL
);

--> statement-breakpoint
CREATE INDEX "ledger_entries_at" ON "ledger_entries" USING btree ("at");
--> statement-breakpoint
ALTER TABLE "tiers" DROP COLUMN "features";