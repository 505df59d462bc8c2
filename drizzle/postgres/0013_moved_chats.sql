CREATE TABLE "chat_moves" (
	"from_id" bigint PRIMARY KEY NOT NULL,
	"to_id" bigint NOT NULL,
	"moved_at" bigint NOT NULL
);
