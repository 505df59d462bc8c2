import { afterAll, beforeAll, expect, test } from "bun:test";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.endsWell());

test("a reason for a ban that fills a message is cut: who is banned hears it, and who has banned sees how", async () => {
  const ali = school.person();
  await ali.says("/start");
  await school.owner.says(`/ban ${ali.id} ${"spam & <b>more</b> ".repeat(300)}`.slice(0, 4096));
  expect(readAloud(school.owner.screen)).toMatch(/^🚫 Ali is banned.\nReason: spam & <b>more<\/b> spam/);
  expect(readAloud(ali.screen)).toMatch(/The school has closed this bot to you[\s\S]*spam & <b>more<\/b>/);
  expect((await personRecord(school, ali))?.banReason).toHaveLength(500);
});

const LONG = "<b>Tom &amp; Jerry</b> ".repeat(1000);

test.each([
  ["sendMessage", "text"],
  ["sendPhoto", "caption"],
  ["editMessageText", "text"],
  ["editMessageCaption", "caption"],
] as const)(
  "what %s is to say and Telegram finds too long arrives as far as it fits",
  async (method, name) => {
    const ali = school.person();
    await ali.says("/start");
    const photo = await photoOf(ali);
    if (method === "editMessageCaption") await calls(ali, "sendPhoto", { photo });
    const { message_id } = ali.messages.at(-1) ?? {};
    const place = method.startsWith("edit") ? { message_id } : { ...(name === "caption" && { photo }) };
    await calls(ali, method, { ...place, [name]: LONG });
    const { text, caption } = ali.messages.at(-1) ?? {};
    expect(text ?? caption).toStartWith("Tom & Jerry Tom & Jerry");
    expect(text ?? caption).toHaveLength(name === "text" ? 4096 : 1024);
  },
);

type Person = ReturnType<School["person"]>;

/** A call as a feature makes it, whose words nobody has measured. */
async function calls({ id }: Person, method: string, params: object) {
  const said = { ...params, chat_id: id, parse_mode: "HTML" };
  // Safe: what is wrong with it Telegram tells.
  const call = { chatId: id, method, params: said, priority: "reply" } as never;
  await school.app.kernel.act((act) => act.call(call));
  await school.app.settle();
}

/** Some photo that Telegram has. */
async function photoOf(person: Person): Promise<string> {
  const { photo = [] } = await person.sendsPhoto("a photo");
  return photo.at(-1)?.file_id ?? "";
}
