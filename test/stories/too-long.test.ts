import { afterAll, beforeAll, expect, test } from "bun:test";
import { readAloud } from "../support/reading.ts";
import { personRecord, troubles } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await school.close();
});

test("a reason for a ban that fills a message is cut: who is banned hears it, and who has banned sees how", async () => {
  const ali = school.person();
  await ali.says("/start");
  await school.owner.says(`/ban ${ali.id} ${"spam & <b>more</b> ".repeat(300)}`.slice(0, 4096));
  expect(readAloud(school.owner.screen)).toMatch(/^🚫 Ali is banned.\nReason: spam & <b>more<\/b> spam/);
  expect(readAloud(ali.screen)).toMatch(/The school has closed this bot to you[\s\S]*spam & <b>more<\/b>/);
  expect((await personRecord(school, ali))?.banReason).toHaveLength(500);
});

test.each(["text", "caption"])(
  "a %s that Telegram finds too long arrives as far as it fits",
  async (name) => {
    const ali = school.person();
    await ali.says("/start");
    const long = "<b>Tom &amp; Jerry</b> ".repeat(1000);
    const params =
      name === "text"
        ? { method: "sendMessage", params: { text: long } }
        : { method: "sendPhoto", params: { photo: await photoOf(ali), caption: long } };
    const call = { ...params, chatId: ali.id, priority: "reply" } as const;
    // Safe: a call as a feature makes it, whose words nobody has measured.
    const said = { ...call, params: { ...params.params, chat_id: ali.id, parse_mode: "HTML" } } as never;
    await school.app.kernel.act((act) => act.call(said));
    await school.app.settle();
    const { text, caption } = ali.messages.at(-1) ?? {};
    expect(text ?? caption).toStartWith("Tom & Jerry Tom & Jerry");
    expect(text ?? caption).toHaveLength(name === "text" ? 4096 : 1024);
  },
);

/** Some photo that Telegram has. */
async function photoOf(person: ReturnType<School["person"]>): Promise<string> {
  const { photo = [] } = await person.sendsPhoto("a photo");
  return photo.at(-1)?.file_id ?? "";
}
