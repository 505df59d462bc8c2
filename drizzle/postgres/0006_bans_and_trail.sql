DROP INDEX "audit_at";
--> statement-breakpoint
CREATE INDEX "people_banned_at" ON "people" USING btree ("banned_at","id") WHERE banned_at is not null;
--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at","id");