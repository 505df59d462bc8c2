CREATE TABLE `awaited_receipts` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`draft` text,
	`payment_id` integer,
	`updated_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `cart_lines` (
	`person_id` integer NOT NULL,
	`product_id` integer NOT NULL,
	`quantity` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `product_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`is_on` integer DEFAULT true NOT NULL,
	`retired_at` integer
) STRICT;

--> statement-breakpoint
CREATE INDEX `categories_position` ON `categories` (`position`,`id`);
--> statement-breakpoint
CREATE TABLE `payment_customers` (
	`person_id` integer NOT NULL,
	`provider` text NOT NULL,
	`customer` text NOT NULL,
	`method` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `provider`)
) STRICT;

--> statement-breakpoint
CREATE TABLE `payment_flags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`payment_id` integer,
	`person_id` integer,
	`provider` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`details` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` integer
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `payment_flags_key` ON `payment_flags` (`key`);
--> statement-breakpoint
CREATE INDEX `payment_flags_open` ON `payment_flags` (`id`) WHERE closed_at is null;
--> statement-breakpoint
CREATE TABLE `order_grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`line_id` integer NOT NULL,
	`kind` text NOT NULL,
	`details` text NOT NULL,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`line_id`) REFERENCES `order_lines`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `order_grants_line` ON `order_grants` (`line_id`);
--> statement-breakpoint
CREATE TABLE `payment_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`provider` text NOT NULL,
	`digest` text NOT NULL,
	`payment_id` integer,
	`verdict` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `payment_events_digest` ON `payment_events` (`provider`,`digest`);
--> statement-breakpoint
CREATE INDEX `payment_events_payment` ON `payment_events` (`payment_id`) WHERE payment_id is not null;
--> statement-breakpoint
CREATE INDEX `payment_events_at` ON `payment_events` (`at`);
--> statement-breakpoint
CREATE TABLE `holds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`held_at` integer NOT NULL,
	`ended_at` integer
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `holds_key` ON `holds` (`key`);
--> statement-breakpoint
CREATE INDEX `holds_person` ON `holds` (`person_id`);
--> statement-breakpoint
CREATE TABLE `ledger_accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`currency` text NOT NULL,
	`person_id` integer,
	`balance` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_accounts_name` ON `ledger_accounts` (`name`,`currency`);
--> statement-breakpoint
CREATE INDEX `ledger_accounts_person` ON `ledger_accounts` (`person_id`) WHERE person_id is not null;
--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`person_id` integer,
	`actor_id` integer,
	`reverses` integer,
	`memo` text
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entries_external` ON `ledger_entries` (`source`,`external_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entries_reverses` ON `ledger_entries` (`reverses`) WHERE reverses is not null;
--> statement-breakpoint
CREATE INDEX `ledger_entries_person` ON `ledger_entries` (`person_id`,`id`) WHERE person_id is not null;
--> statement-breakpoint
CREATE TABLE `ledger_postings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `ledger_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `ledger_accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `ledger_postings_entry` ON `ledger_postings` (`entry_id`);
--> statement-breakpoint
CREATE INDEX `ledger_postings_account` ON `ledger_postings` (`account_id`,`amount`);
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`order_id` integer NOT NULL,
	`product_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`quantity` integer NOT NULL,
	`price` integer NOT NULL,
	`total` integer NOT NULL,
	`worth` integer,
	`taken_back_at` integer,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `order_lines_order` ON `order_lines` (`order_id`);
--> statement-breakpoint
CREATE INDEX `order_lines_product` ON `order_lines` (`product_id`);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`subtotal` integer NOT NULL,
	`discount` integer NOT NULL,
	`total` integer NOT NULL,
	`currency` text NOT NULL,
	`promo_id` integer,
	`from_cart` integer DEFAULT false NOT NULL,
	`address` text,
	`notes` text,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`expires_at` integer,
	`paid_at` integer,
	`ended_at` integer,
	`sent_at` integer
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`number`);
--> statement-breakpoint
CREATE INDEX `orders_person` ON `orders` (`person_id`,`id`);
--> statement-breakpoint
CREATE INDEX `orders_state` ON `orders` (`state`,`id`);
--> statement-breakpoint
CREATE INDEX `orders_expiry` ON `orders` (`expires_at`) WHERE expires_at is not null;
--> statement-breakpoint
CREATE INDEX `orders_paid` ON `orders` (`paid_at`) WHERE paid_at is not null;
--> statement-breakpoint
CREATE TABLE `passes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`person_id` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `passes_source` ON `passes` (`source`);
--> statement-breakpoint
CREATE INDEX `passes_person` ON `passes` (`person_id`,`ends_at`);
--> statement-breakpoint
CREATE TABLE `payments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`person_id` integer NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`lines` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`value` integer NOT NULL,
	`value_currency` text NOT NULL,
	`state` text NOT NULL,
	`reference` text,
	`charge` text,
	`url` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`ask_at` integer,
	`settled_at` integer,
	`served_at` integer,
	`paid` integer,
	`paid_currency` text,
	`refunded` integer DEFAULT 0 NOT NULL,
	`failure` text,
	`screen` integer,
	`recurs` integer DEFAULT false NOT NULL
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `payments_number` ON `payments` (`number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_reference` ON `payments` (`provider`,`reference`) WHERE reference is not null;
--> statement-breakpoint
CREATE INDEX `payments_charge` ON `payments` (`charge`) WHERE charge is not null;
--> statement-breakpoint
CREATE INDEX `payments_person` ON `payments` (`person_id`,`id`);
--> statement-breakpoint
CREATE INDEX `payments_subject` ON `payments` (`subject`);
--> statement-breakpoint
CREATE INDEX `payments_state` ON `payments` (`state`,`id`);
--> statement-breakpoint
CREATE INDEX `payments_ask` ON `payments` (`ask_at`) WHERE ask_at is not null;
--> statement-breakpoint
CREATE INDEX `payments_settled` ON `payments` (`settled_at`) WHERE settled_at is not null;
--> statement-breakpoint
CREATE TABLE `products` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`category_id` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`picture` text,
	`price` integer NOT NULL,
	`currency` text NOT NULL,
	`position` integer NOT NULL,
	`is_on` integer DEFAULT true NOT NULL,
	`retired_at` integer,
	`stock` text NOT NULL,
	`free` integer,
	`content` text,
	`file` text,
	`worth` integer,
	`sold` integer DEFAULT 0 NOT NULL,
	`ratings` integer DEFAULT 0 NOT NULL,
	`stars` integer DEFAULT 0 NOT NULL,
	`fiscal_code` text,
	`fiscal_package` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `products_shelf` ON `products` (`category_id`,`position`,`id`) WHERE retired_at is null;
--> statement-breakpoint
CREATE INDEX `products_kind` ON `products` (`kind`,`worth`);
--> statement-breakpoint
CREATE TABLE `promo_uses` (
	`promo_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`slot` integer NOT NULL,
	`order_id` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`promo_id`, `person_id`, `slot`),
	FOREIGN KEY (`promo_id`) REFERENCES `promos`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `promo_uses_order` ON `promo_uses` (`order_id`);
--> statement-breakpoint
CREATE TABLE `promos` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`value` integer NOT NULL,
	`currency` text,
	`most` integer,
	`uses` integer DEFAULT 0 NOT NULL,
	`per_person` integer DEFAULT 1 NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`category_id` integer,
	`product_id` integer,
	`first_order_only` integer DEFAULT false NOT NULL,
	`least_total` integer,
	`is_on` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `promos_code` ON `promos` (`code`);
--> statement-breakpoint
CREATE TABLE `receipt_copies` (
	`receipt_id` integer NOT NULL,
	`chat_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`has_picture` integer NOT NULL,
	PRIMARY KEY(`receipt_id`, `chat_id`, `message_id`)
) STRICT;

--> statement-breakpoint
CREATE TABLE `receipt_pictures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`receipt_id` integer NOT NULL,
	`file_id` text NOT NULL,
	`file_unique_id` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `receipt_pictures_file` ON `receipt_pictures` (`file_unique_id`);
--> statement-breakpoint
CREATE INDEX `receipt_pictures_receipt` ON `receipt_pictures` (`receipt_id`);
--> statement-breakpoint
CREATE INDEX `receipt_pictures_hash` ON `receipt_pictures` (`hash`) WHERE hash is not null;
--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`payment_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`status` text NOT NULL,
	`sent_at` integer NOT NULL,
	`similar_to` integer,
	`decided_by` integer,
	`decided_at` integer,
	`reason` text,
	`reminded_at` integer,
	`escalated_at` integer,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `receipts_pending` ON `receipts` (`sent_at`) WHERE status = 'pending';
--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_one_pending` ON `receipts` (`payment_id`) WHERE status = 'pending';
--> statement-breakpoint
CREATE INDEX `receipts_person` ON `receipts` (`person_id`,`id`);
--> statement-breakpoint
CREATE INDEX `receipts_payment` ON `receipts` (`payment_id`);
--> statement-breakpoint
CREATE TABLE `recharges` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`is_on` integer NOT NULL,
	`threshold` integer NOT NULL,
	`product_id` integer NOT NULL,
	`monthly_cap` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`payment_id` integer NOT NULL,
	`amount` integer NOT NULL,
	`state` text NOT NULL,
	`way` text NOT NULL,
	`reason` text,
	`asked_by` integer,
	`asked_at` integer NOT NULL,
	`ended_at` integer,
	`failure` text,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE INDEX `refunds_payment` ON `refunds` (`payment_id`);
--> statement-breakpoint
CREATE INDEX `refunds_open` ON `refunds` (`id`) WHERE state = 'asked';
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`product_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`rating` integer NOT NULL,
	`words` text,
	`at` integer NOT NULL,
	`hidden_at` integer,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_person` ON `reviews` (`product_id`,`person_id`);
--> statement-breakpoint
CREATE INDEX `reviews_product` ON `reviews` (`product_id`,`id`);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`payment_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`charge` text NOT NULL,
	`state` text NOT NULL,
	`paid_until` integer NOT NULL,
	`reminded_for` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_payment` ON `subscriptions` (`payment_id`);
--> statement-breakpoint
CREATE INDEX `subscriptions_person` ON `subscriptions` (`person_id`);
--> statement-breakpoint
CREATE TABLE `stock_units` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`product_id` integer NOT NULL,
	`content` text,
	`file` text,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	`line_id` integer,
	`added_at` integer NOT NULL,
	`sold_at` integer,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE UNIQUE INDEX `stock_units_fingerprint` ON `stock_units` (`product_id`,`fingerprint`);
--> statement-breakpoint
CREATE INDEX `stock_units_free` ON `stock_units` (`product_id`,`id`) WHERE state = 'free';
--> statement-breakpoint
CREATE INDEX `stock_units_line` ON `stock_units` (`line_id`) WHERE line_id is not null;