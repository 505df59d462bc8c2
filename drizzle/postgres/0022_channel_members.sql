CREATE TABLE "channel_members" (
	"person_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"is_in" boolean NOT NULL,
	"checked_at" bigint NOT NULL,
	CONSTRAINT "channel_members_person_id_channel_pk" PRIMARY KEY("person_id","channel")
);
