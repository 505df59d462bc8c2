import type { Outcome } from "../delivery/updates.ts";
import { post } from "../messages.ts";
import { memberCard } from "../methods/chats.ts";
import { openTopic } from "../methods/topics.ts";
import { newRoom, type Room, type Standing } from "../world.ts";
import { tell } from "./deeds.ts";
import type { Person } from "./person.ts";
import type { Seat } from "./seat.ts";
import { acknowledged, type Stage } from "./stage.ts";

/** A group with the bot in it, or no longer in it. */
export class Group {
  readonly #stage: Stage;
  #room: Room;

  constructor(stage: Stage, room: Room) {
    this.#stage = stage;
    this.#room = room;
  }

  get id(): number {
    return this.#room.id;
  }

  get room(): Room {
    return this.#room;
  }

  /** A member, here: `group.person(sara).says(…)`. */
  person(member: Person, thread?: number): Seat {
    return member.in(this, thread);
  }

  async joins(person: Person, as: Standing = "member") {
    this.#room.members.set(person.id, as);
    person.resident.met = true;
    await this.#service(person, "new_chat_members");
  }

  async leaves(person: Person) {
    await this.#service(person, "left_chat_member");
    this.#room.members.set(person.id, "left");
  }

  /** Makes the bot something else here: `left` and `kicked` take it out. */
  async bot(standing: Standing, by: Person): Promise<Outcome> {
    const { backend } = this.#stage;
    const { bot } = backend.world;
    const before = this.#room.members.get(bot.id) ?? "left";
    this.#room.members.set(bot.id, standing);
    backend.events.tell({ type: "world" });
    const told = backend.update("my_chat_member", `standing:${this.id}`, {
      chat: backend.world.chat(this.#room),
      from: backend.world.user(by.id),
      date: backend.now(),
      old_chat_member: memberCard(backend, bot.id, before),
      new_chat_member: memberCard(backend, bot.id, standing),
    });
    return acknowledged(this.#stage, told, "its new standing");
  }

  /** A topic made by a person; gives its id. */
  async topic(name: string, by: Person): Promise<number> {
    const { backend } = this.#stage;
    const { message_thread_id: id } = openTopic(backend, this.#room, by.id, { name, icon_color: 7322096 });
    const message = this.#room.messages.get(id);
    if (message)
      await acknowledged(this.#stage, tell(backend, this.#room, "message", message), "a new topic");
    return id;
  }

  /** The group becomes a (new) supergroup: it has another id from now on, and calls to the old one are told so. */
  async migrates(id = this.id * 10 - 1_000_000_000_007): Promise<number> {
    const { backend } = this.#stage;
    const old = this.#room;
    const room: Room = { ...newRoom(id, "supergroup", []), is_forum: old.is_forum, members: old.members };
    if (old.title) room.title = old.title;
    backend.world.rooms.set(id, room);
    const [by = backend.world.bot.id] = old.members.keys();
    const last = post(backend, { room: old, from: by, content: { migrate_to_chat_id: id } });
    const first = post(backend, { room, from: by, content: { migrate_from_chat_id: old.id } });
    old.migratedTo = id;
    this.#room = room;
    backend.events.tell({ type: "world" });
    const both = [tell(backend, old, "message", last), tell(backend, room, "message", first)];
    for (const told of both) await acknowledged(this.#stage, told, "the move of a group");
    return id;
  }

  async #service(person: Person, kind: "new_chat_members" | "left_chat_member") {
    const { backend } = this.#stage;
    const user = backend.world.user(person.id);
    const content = kind === "new_chat_members" ? { new_chat_members: [user] } : { left_chat_member: user };
    const message = post(backend, { room: this.#room, from: person.id, content });
    backend.events.tell({ type: "world" });
    await acknowledged(this.#stage, tell(backend, this.#room, "message", message), "who is in the group");
  }
}
