CREATE TRIGGER ledger_postings_kept BEFORE UPDATE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'postings are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_postings_stay BEFORE DELETE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_kept BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
