import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { isNotNull } from "drizzle-orm";
import { updates } from "../../src/bot/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
let zahra: Person;
beforeAll(async () => {
  school = await School.open();
  ali = school.person();
  await registers(school, ali);
  // A form is open, at a question that wants words.
  zahra = school.person({ first_name: "Zahra" });
  await zahra.says("/start");
  await zahra.taps("Register");
});
afterAll(() => school.endsWell());

/** Somebody sends something that nobody here has a use for. */
async function sends(person: Person, what: object) {
  const { update_id, message } = person.drafts("-");
  const { text: _, entities: _e, ...head } = message;
  const before = person.messages.length;
  const { status } = await school.telegram.deliver({ update_id, message: { ...head, ...what } });
  await school.app.settle();
  return { status, answers: person.messages.length - before };
}

const place = { latitude: 35.7, longitude: 51.4 };
const file = { file_id: "f", file_unique_id: "u", duration: 1 };
const user = { id: 5, is_bot: false, first_name: "X" };
const hidden = { type: "hidden_user", sender_user_name: "X", date: 1 };
const money = { title: "t", description: "d", start_parameter: "", currency: "XTR", total_amount: 5 };
const channel = { id: -1001, type: "channel", title: "News" };

/** By the ids under which they were given to us, or their name. */
const SENT: [string, object][] = [
  ["silent-location", { location: place }],
  ["silent-venue", { location: place, venue: { location: place, title: "Maktab", address: "Street 1" } }],
  ["silent-invoice", { forward_origin: hidden, invoice: money }],
  ["a live location", { location: { ...place, live_period: 900 } }],
  ["an invoice", { invoice: money }],
  ["a giveaway", { giveaway: { chats: [channel], winners_selection_date: 1, winner_count: 1 } }],
  ["winners", { giveaway_winners: { chat: channel, giveaway_message_id: 1, winner_count: 0, winners: [] } }],
  ["a finished giveaway", { giveaway_completed: { winner_count: 1 } }],
  ["what a Mini App says", { web_app_data: { data: "{}", button_text: "Open" } }],
  ["chosen people", { users_shared: { request_id: 1, users: [{ user_id: 5 }] } }],
  ["a chosen chat", { chat_shared: { request_id: 1, chat_id: -1001 } }],
  ["a passport", { passport_data: { data: [], credentials: { data: "", hash: "", secret: "" } } }],
  ["a gift", { gift: { gift: { id: "1", star_count: 15 } } }],
  ["a voice", { voice: file }],
  ["a round video", { video_note: { ...file, length: 1 } }],
  ["a sticker", { sticker: { ...file, type: "regular", width: 1, height: 1 } }],
  ["a die", { dice: { emoji: "🎲", value: 6 } }],
  ["a poll", { poll: { id: "1", question: "?", options: [], total_voter_count: 0 } }],
  ["a game", { game: { title: "G", description: "d", photo: [] } }],
  ["a story", { story: { chat: channel, id: 1 } }],
  ["paid media", { paid_media: { star_count: 1, paid_media: [] } }],
  ["a checklist", { checklist: { title: "t", tasks: [] } }],
  ["somebody's contact", { contact: { phone_number: "+989120000000", first_name: "X", user_id: 5 } }],
  ["something of tomorrow", { hologram: { size: 3 } }],
];

describe("nobody ever gets silence", () => {
  test.each(SENT)("%s is answered like everything that is not understood", async (_, what) => {
    expect(await sends(ali, what)).toEqual({ status: 200, answers: 1 });
    expect(ali.screen).toMatch(/did not understand/);
  });

  test.each(SENT)("%s in a form: the form says what it wants", async (_, what) => {
    expect(await sends(zahra, what)).toEqual({ status: 200, answers: 1 });
    expect(zahra.screen).toMatch(/answer the open question[\s\S]*first name/i);
  });
});

/** What happens in a chat, and nobody has said. */
const HAPPENED: [string, object][] = [
  ["a pinned message", { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: "private" } } }],
  ["a timer", { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }],
  ["a background", { chat_background_set: { type: { type: "pattern" } } }],
  ["a site", { connected_website: "school.example" }],
  ["a leave to write", { write_access_allowed: {} }],
  ["a boost", { boost_added: { boost_count: 1 } }],
  ["a new member", { new_chat_members: [user] }],
];

test.each(HAPPENED)("%s is no word of anybody: it is neither answered nor kept", async (_, what) => {
  expect(await sends(ali, { ...what, padding: "x".repeat(4000) })).toEqual({ status: 200, answers: 0 });
  const { db } = school.app.kernel;
  expect(await db.read.$count(updates, isNotNull(updates.body))).toBe(0);
});
