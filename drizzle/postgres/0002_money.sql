CREATE TABLE "awaited_receipts" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"draft" text,
	"payment_id" bigint,
	"updated_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "cart_lines" (
	"person_id" bigint NOT NULL,
	"product_id" bigint NOT NULL,
	"quantity" bigint NOT NULL,
	"added_at" bigint NOT NULL,
	CONSTRAINT "cart_lines_person_id_product_id_pk" PRIMARY KEY("person_id","product_id")
);

--> statement-breakpoint
CREATE TABLE "categories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "categories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"position" bigint NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"retired_at" bigint
);

--> statement-breakpoint
CREATE TABLE "payment_customers" (
	"person_id" bigint NOT NULL,
	"provider" text NOT NULL,
	"customer" text NOT NULL,
	"method" text,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "payment_customers_person_id_provider_pk" PRIMARY KEY("person_id","provider")
);

--> statement-breakpoint
CREATE TABLE "payment_flags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_flags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"payment_id" bigint,
	"person_id" bigint,
	"provider" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"details" text NOT NULL,
	"outcome" text NOT NULL,
	"at" bigint NOT NULL,
	"closed_at" bigint,
	"closed_by" bigint
);

--> statement-breakpoint
CREATE TABLE "order_grants" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_grants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"line_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"details" text NOT NULL,
	"at" bigint NOT NULL,
	"taken_back_at" bigint
);

--> statement-breakpoint
CREATE TABLE "payment_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"provider" text NOT NULL,
	"digest" text NOT NULL,
	"payment_id" bigint,
	"verdict" text NOT NULL,
	"body" text NOT NULL,
	"at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "holds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "holds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"person_id" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"held_at" bigint NOT NULL,
	"ended_at" bigint
);

--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_accounts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"person_id" bigint,
	"balance" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"person_id" bigint,
	"actor_id" bigint,
	"reverses" bigint,
	"memo" text
);

--> statement-breakpoint
CREATE TABLE "ledger_postings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_postings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entry_id" bigint NOT NULL,
	"account_id" bigint NOT NULL,
	"amount" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "order_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" bigint NOT NULL,
	"product_id" bigint NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"quantity" bigint NOT NULL,
	"price" bigint NOT NULL,
	"total" bigint NOT NULL,
	"worth" bigint,
	"taken_back_at" bigint
);

--> statement-breakpoint
CREATE TABLE "orders" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"person_id" bigint NOT NULL,
	"state" text NOT NULL,
	"subtotal" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"total" bigint NOT NULL,
	"currency" text NOT NULL,
	"promo_id" bigint,
	"from_cart" boolean DEFAULT false NOT NULL,
	"address" text,
	"notes" text,
	"created_at" bigint NOT NULL,
	"confirmed_at" bigint,
	"expires_at" bigint,
	"paid_at" bigint,
	"ended_at" bigint,
	"sent_at" bigint
);

--> statement-breakpoint
CREATE TABLE "passes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"person_id" bigint NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"revoked_at" bigint
);

--> statement-breakpoint
CREATE TABLE "payments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"person_id" bigint NOT NULL,
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"lines" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"value" bigint NOT NULL,
	"value_currency" text NOT NULL,
	"state" text NOT NULL,
	"reference" text,
	"charge" text,
	"url" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	"ask_at" bigint,
	"settled_at" bigint,
	"served_at" bigint,
	"paid" bigint,
	"paid_currency" text,
	"refunded" bigint DEFAULT 0 NOT NULL,
	"failure" text,
	"screen" bigint,
	"recurs" boolean DEFAULT false NOT NULL
);

--> statement-breakpoint
CREATE TABLE "products" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "products_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"category_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"picture" text,
	"price" bigint NOT NULL,
	"currency" text NOT NULL,
	"position" bigint NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"retired_at" bigint,
	"stock" text NOT NULL,
	"free" bigint,
	"content" text,
	"file" text,
	"worth" bigint,
	"sold" bigint DEFAULT 0 NOT NULL,
	"ratings" bigint DEFAULT 0 NOT NULL,
	"stars" bigint DEFAULT 0 NOT NULL,
	"fiscal_code" text,
	"fiscal_package" text,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "promo_uses" (
	"promo_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"slot" bigint NOT NULL,
	"order_id" bigint,
	"at" bigint NOT NULL,
	CONSTRAINT "promo_uses_promo_id_person_id_slot_pk" PRIMARY KEY("promo_id","person_id","slot")
);

--> statement-breakpoint
CREATE TABLE "promos" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "promos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"value" bigint NOT NULL,
	"currency" text,
	"most" bigint,
	"uses" bigint DEFAULT 0 NOT NULL,
	"per_person" bigint DEFAULT 1 NOT NULL,
	"starts_at" bigint,
	"ends_at" bigint,
	"category_id" bigint,
	"product_id" bigint,
	"first_order_only" boolean DEFAULT false NOT NULL,
	"least_total" bigint,
	"is_on" boolean DEFAULT true NOT NULL,
	"created_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "receipt_copies" (
	"receipt_id" bigint NOT NULL,
	"chat_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"has_picture" boolean NOT NULL,
	CONSTRAINT "receipt_copies_receipt_id_chat_id_message_id_pk" PRIMARY KEY("receipt_id","chat_id","message_id")
);

--> statement-breakpoint
CREATE TABLE "receipt_pictures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "receipt_pictures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"receipt_id" bigint NOT NULL,
	"file_id" text NOT NULL,
	"file_unique_id" text NOT NULL,
	"kind" text NOT NULL,
	"hash" text
);

--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "receipts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"status" text NOT NULL,
	"sent_at" bigint NOT NULL,
	"similar_to" bigint,
	"decided_by" bigint,
	"decided_at" bigint,
	"reason" text,
	"reminded_at" bigint,
	"escalated_at" bigint
);

--> statement-breakpoint
CREATE TABLE "recharges" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"threshold" bigint NOT NULL,
	"product_id" bigint NOT NULL,
	"monthly_cap" bigint NOT NULL,
	"failures" bigint DEFAULT 0 NOT NULL,
	"changed_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refunds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"state" text NOT NULL,
	"way" text NOT NULL,
	"reason" text,
	"asked_by" bigint,
	"asked_at" bigint NOT NULL,
	"ended_at" bigint,
	"failure" text
);

--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"rating" bigint NOT NULL,
	"words" text,
	"at" bigint NOT NULL,
	"hidden_at" bigint
);

--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subscriptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"charge" text NOT NULL,
	"state" text NOT NULL,
	"paid_until" bigint NOT NULL,
	"reminded_for" bigint,
	"updated_at" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "stock_units" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stock_units_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" bigint NOT NULL,
	"content" text,
	"file" text,
	"fingerprint" text NOT NULL,
	"state" text NOT NULL,
	"line_id" bigint,
	"added_at" bigint NOT NULL,
	"sold_at" bigint
);

--> statement-breakpoint
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "order_grants" ADD CONSTRAINT "order_grants_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "promo_uses" ADD CONSTRAINT "promo_uses_promo_id_promos_id_fk" FOREIGN KEY ("promo_id") REFERENCES "public"."promos"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipt_pictures" ADD CONSTRAINT "receipt_pictures_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "stock_units" ADD CONSTRAINT "stock_units_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "categories_position" ON "categories" USING btree ("position","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_flags_key" ON "payment_flags" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "payment_flags_open" ON "payment_flags" USING btree ("id") WHERE closed_at is null;
--> statement-breakpoint
CREATE INDEX "order_grants_line" ON "order_grants" USING btree ("line_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_events_digest" ON "payment_events" USING btree ("provider","digest");
--> statement-breakpoint
CREATE INDEX "payment_events_payment" ON "payment_events" USING btree ("payment_id") WHERE payment_id is not null;
--> statement-breakpoint
CREATE INDEX "payment_events_at" ON "payment_events" USING btree ("at");
--> statement-breakpoint
CREATE UNIQUE INDEX "holds_key" ON "holds" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "holds_person" ON "holds" USING btree ("person_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_accounts_name" ON "ledger_accounts" USING btree ("name","currency");
--> statement-breakpoint
CREATE INDEX "ledger_accounts_person" ON "ledger_accounts" USING btree ("person_id") WHERE person_id is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_external" ON "ledger_entries" USING btree ("source","external_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_reverses" ON "ledger_entries" USING btree ("reverses") WHERE reverses is not null;
--> statement-breakpoint
CREATE INDEX "ledger_entries_person" ON "ledger_entries" USING btree ("person_id","id") WHERE person_id is not null;
--> statement-breakpoint
CREATE INDEX "ledger_postings_entry" ON "ledger_postings" USING btree ("entry_id");
--> statement-breakpoint
CREATE INDEX "ledger_postings_account" ON "ledger_postings" USING btree ("account_id","amount");
--> statement-breakpoint
CREATE INDEX "order_lines_order" ON "order_lines" USING btree ("order_id");
--> statement-breakpoint
CREATE INDEX "order_lines_product" ON "order_lines" USING btree ("product_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders" USING btree ("number");
--> statement-breakpoint
CREATE INDEX "orders_person" ON "orders" USING btree ("person_id","id");
--> statement-breakpoint
CREATE INDEX "orders_state" ON "orders" USING btree ("state","id");
--> statement-breakpoint
CREATE INDEX "orders_expiry" ON "orders" USING btree ("expires_at") WHERE expires_at is not null;
--> statement-breakpoint
CREATE INDEX "orders_paid" ON "orders" USING btree ("paid_at") WHERE paid_at is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "passes_source" ON "passes" USING btree ("source");
--> statement-breakpoint
CREATE INDEX "passes_person" ON "passes" USING btree ("person_id","ends_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "payments_number" ON "payments" USING btree ("number");
--> statement-breakpoint
CREATE UNIQUE INDEX "payments_reference" ON "payments" USING btree ("provider","reference") WHERE reference is not null;
--> statement-breakpoint
CREATE INDEX "payments_charge" ON "payments" USING btree ("charge") WHERE charge is not null;
--> statement-breakpoint
CREATE INDEX "payments_person" ON "payments" USING btree ("person_id","id");
--> statement-breakpoint
CREATE INDEX "payments_subject" ON "payments" USING btree ("subject");
--> statement-breakpoint
CREATE INDEX "payments_state" ON "payments" USING btree ("state","id");
--> statement-breakpoint
CREATE INDEX "payments_ask" ON "payments" USING btree ("ask_at") WHERE ask_at is not null;
--> statement-breakpoint
CREATE INDEX "payments_settled" ON "payments" USING btree ("settled_at") WHERE settled_at is not null;
--> statement-breakpoint
CREATE INDEX "products_shelf" ON "products" USING btree ("category_id","position","id") WHERE retired_at is null;
--> statement-breakpoint
CREATE INDEX "products_kind" ON "products" USING btree ("kind","worth");
--> statement-breakpoint
CREATE INDEX "promo_uses_order" ON "promo_uses" USING btree ("order_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "promos_code" ON "promos" USING btree ("code");
--> statement-breakpoint
CREATE UNIQUE INDEX "receipt_pictures_file" ON "receipt_pictures" USING btree ("file_unique_id");
--> statement-breakpoint
CREATE INDEX "receipt_pictures_receipt" ON "receipt_pictures" USING btree ("receipt_id");
--> statement-breakpoint
CREATE INDEX "receipt_pictures_hash" ON "receipt_pictures" USING btree ("hash") WHERE hash is not null;
--> statement-breakpoint
CREATE INDEX "receipts_pending" ON "receipts" USING btree ("sent_at") WHERE status = 'pending';
--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_one_pending" ON "receipts" USING btree ("payment_id") WHERE status = 'pending';
--> statement-breakpoint
CREATE INDEX "receipts_person" ON "receipts" USING btree ("person_id","id");
--> statement-breakpoint
CREATE INDEX "receipts_payment" ON "receipts" USING btree ("payment_id");
--> statement-breakpoint
CREATE INDEX "refunds_payment" ON "refunds" USING btree ("payment_id");
--> statement-breakpoint
CREATE INDEX "refunds_open" ON "refunds" USING btree ("id") WHERE state = 'asked';
--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_person" ON "reviews" USING btree ("product_id","person_id");
--> statement-breakpoint
CREATE INDEX "reviews_product" ON "reviews" USING btree ("product_id","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_payment" ON "subscriptions" USING btree ("payment_id");
--> statement-breakpoint
CREATE INDEX "subscriptions_person" ON "subscriptions" USING btree ("person_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "stock_units_fingerprint" ON "stock_units" USING btree ("product_id","fingerprint");
--> statement-breakpoint
CREATE INDEX "stock_units_free" ON "stock_units" USING btree ("product_id","id") WHERE state = 'free';
--> statement-breakpoint
CREATE INDEX "stock_units_line" ON "stock_units" USING btree ("line_id") WHERE line_id is not null;