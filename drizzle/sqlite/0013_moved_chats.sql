CREATE TABLE `chat_moves` (
	`from_id` integer PRIMARY KEY NOT NULL,
	`to_id` integer NOT NULL,
	`moved_at` integer NOT NULL
) STRICT;
