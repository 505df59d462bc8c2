import { afterAll, beforeAll, expect, test } from "bun:test";
import { isNotNull } from "drizzle-orm";
import { homeDoor } from "../../src/bot/doors.ts";
import { notify } from "../../src/bot/notify.ts";
import { updates } from "../../src/bot/schema.ts";
import { languagesButton } from "../../src/features/people/views.ts";
import { editButton, profileButton } from "../../src/features/students/buttons.ts";
import { inEnglish, troubles } from "../support/records.ts";
import { arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

test("in a group nobody's own screens are shown, whatever is said or tapped there", async () => {
  const ali = school.person();
  await registers(school, ali);
  const group = school.telegram.group({ title: "Class", members: [ali] });
  const seat = ali.in(group);
  await school.app.kernel.act((act) => notify(act, inEnglish(group), { text: "A notice" }));
  await school.app.settle();
  const shown = () => school.telegram.calls.filter(({ method }) => /^(send|edit)/.test(method)).length;
  const before = shown();

  for (const words of ["/language", "/start", "/profile", "/menu", "/admin", "hello", "/students"])
    await seat.says(words);
  const buttons = [
    homeDoor.pack(),
    profileButton.pack(),
    editButton.pack({ field: "phone" }),
    languagesButton.pack(),
  ];
  for (const data of buttons) await seat.forgesTap(data);

  expect(shown()).toBe(before);
});

test("nothing that happens in a group is kept: who comes and goes, what is pinned, where somebody is", async () => {
  const ali = school.person({ started: true });
  const { id } = school.telegram.group({ title: "Class", members: [ali] });
  const from = { id: ali.id, is_bot: false, first_name: "Ali" };
  const chat = { id, type: "supergroup", title: "Class" } as const;
  const head = { message_id: 900, date: 1, from, chat };
  const happenings = [
    { new_chat_members: [from] },
    { left_chat_member: from },
    { pinned_message: { message_id: 1, date: 0, chat } as const },
    { location: { latitude: 41.3, longitude: 69.2 } },
    { text: "hello" },
  ];
  for (const happening of happenings) {
    const { update_id } = ali.drafts("-");
    await school.telegram.deliver({ update_id, message: { ...head, ...happening } });
  }
  expect(await kept()).toEqual([]);
});

/** Updates that nobody could do anything with. */
const kept = () => school.app.kernel.db.read.select().from(updates).where(isNotNull(updates.body));

test.each(["/START", "/start@MAKTAB_BOT", "/Start deep-link"])("%s is understood", async (words) => {
  const ali = school.person();
  await ali.says(words);
  expect(ali.screen).toMatch(/Hello .*Ali/);
});

test.each(["/constructor", "/__proto__", "/start constructor-7", "/start __proto__-7", "/start receipt-x"])(
  "%s is nothing that we know, and is answered as such",
  async (words) => {
    const ali = school.person();
    await ali.says("/start");
    const before = ali.messages.length;
    await ali.says(words);
    expect(ali.messages.length).toBe(before + 1);
    expect(ali.buttons).toContain("⋯ More");
    expect(await troubles(school)).toEqual([]);
  },
);

const FILE = { file_id: "f", file_unique_id: "u" };

const SENT = {
  "a place": { location: { latitude: 35.7, longitude: 51.4 } },
  "a shop on the map": {
    location: { latitude: 35.7, longitude: 51.4 },
    venue: { location: { latitude: 35.7, longitude: 51.4 }, title: "School", address: "1 Long Street" },
  },
  "somebody's invoice": {
    invoice: { title: "Tea", description: "-", start_parameter: "", currency: "USD", total_amount: 1 },
  },
  "a poll": {
    poll: { id: "1", question: "When?", options: [], total_voter_count: 0, type: "regular" },
  },
  "a die": { dice: { emoji: "🎲", value: 3 } },
  "a story": { story: { chat: { id: 5, type: "private" }, id: 1 } },
  "a voice message": { voice: { ...FILE, duration: 2 } },
  "a round video": { video_note: { ...FILE, length: 240, duration: 2 } },
  "a sticker": { sticker: { ...FILE, type: "regular", width: 512, height: 512 } },
  "somebody's number, which nobody has asked for": {
    contact: { phone_number: "989121234567", first_name: "Ali" },
  },
  "a picture": { photo: [{ ...FILE, width: 90, height: 90 }] },
  "a live picture": { live_photo: { ...FILE, width: 90, height: 90, duration: 1 } },
  "a file": { document: FILE },
  "a checklist": { checklist: { title: "Today", tasks: [] } },
  "a game": { game: { title: "Chess", description: "-", photo: [] } },
  "something to pay for": { paid_media: { star_count: 1, paid_media: [] } },
  "who has won": { giveaway_winners: { chat: { id: -100 }, winner_count: 1, winners: [] } },
};

test.each(Object.entries(SENT))(
  "%s is heard as anything that somebody sends, also while a form is open",
  async (_, sent) => {
    const ali = school.person();
    await ali.says("/start");
    const sends = async () => {
      const { update_id, message } = ali.drafts("-");
      const { text: _, ...head } = message;
      await school.telegram.deliver({ update_id, message: { ...head, ...sent } });
      await school.app.settle();
    };
    await sends();
    expect(ali.screen).toContain("I did not understand that");

    await ali.taps("Register");
    await sends();
    expect(ali.screen).toMatch(/Please answer the open question[\s\S]*first name/);
  },
);

test.each([
  ["a pin", { pinned_message: { message_id: 1, date: 0, chat: { id: 5, type: "private" } } }],
  ["a timer", { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }],
  ["a new wallpaper", { chat_background_set: { type: { type: "fill" } } }],
  ["leave to write", { write_access_allowed: {} }],
  ["a login to a website", { connected_website: "maktab.example" }],
] as const)("%s is nothing that anybody has said, and needs no answer", async (_, happening) => {
  const ali = school.person();
  await ali.says("/start");
  const before = ali.messages.length;
  const { update_id, message } = ali.drafts("-");
  const { text: _words, ...head } = message;
  await school.telegram.deliver({ update_id, message: { ...head, ...happening } });
  await school.app.settle();
  expect(ali.messages.length).toBe(before);
});

test("what is said to another bot is not ours", async () => {
  const ali = school.person();
  await ali.says("/start");
  await ali.says("/start@other_bot");
  expect(ali.screen).toContain("I did not understand that");
});

test("who leaves the question for the phone is rid of its keyboard, and gets it back", async () => {
  const ali = school.person();
  await arrivesAt(school, ali, "phone");
  expect(ali.keyboard?.flat().join()).toContain("Share my number");

  await ali.says("/menu");
  expect(ali.keyboard ?? []).toEqual([]);

  await ali.taps("Go on");
  expect(ali.keyboard?.flat().join()).toContain("Share my number");
});

test("a form that is quick to begin again is over when one goes elsewhere", async () => {
  const ali = school.person();
  await registers(school, ali);
  await ali.says("/profile");
  await ali.taps("Last name");
  await ali.says("/menu");
  await ali.says("کریمی");
  await ali.says("/profile");
  expect(ali.screen).toContain("رضایی");
});

test("the owner's menu of commands comes with the first word, for before it there was no chat", async () => {
  const before = school.telegram.called("setMyCommands").filter(({ ok }) => ok).length;
  await school.owner.says("/start");
  const after = school.telegram.called("setMyCommands").filter(({ ok }) => ok);
  expect(after.length - before).toBe(1);
  expect(JSON.stringify(after.at(-1)?.params)).toContain("students");
});

test("a silence that Telegram asked for lasts over a restart, and the order with it", async () => {
  const ali = school.person();
  await ali.says("/start");
  school.telegram.faults.add({ kind: "tooMany", retryAfter: 60 }, { method: "sendMessage", times: 1 });
  await ali.says("/profile");
  await ali.says("/language");
  await school.restart();
  await school.app.settle();
  expect(school.telegram.called("sendMessage").filter(({ early }) => early)).toEqual([]);

  await school.passes(61_000);
  const said = ali.messages.slice(-2).map(({ text }) => text);
  expect(said[0]).toMatch(/no profile yet/);
  expect(said[1]).toMatch(/language/);
});

test("a key that does not open what is stored ends the start with a clear sentence", async () => {
  const other = Buffer.alloc(32, 9).toString("base64url");
  await expect(school.restart({ ENCRYPTION_KEY: other })).rejects.toThrow(/ENCRYPTION_KEY does not open/);
  await school.start();
});

test("staff who are refused in a group hear why; others hear nothing", async () => {
  const ali = school.person();
  const group = school.telegram.group({ title: "Staff", members: [ali], admins: [school.owner] });
  await ali.in(group).says("/ban 123456789");
  expect(ali.in(group).screen).toBe("");

  await school.owner.in(group).says("/ban 123456789");
  expect(school.owner.in(group).screen).toMatch(/I do not know this person/);
});
