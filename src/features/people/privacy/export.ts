import { arrived } from "../../../bot/csv-file.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import type { Outside } from "../../../turn/outside.ts";
import { task } from "../../../turn/tasks.ts";
import { record } from "../audit.ts";
import { rightsOf } from "../colleagues.ts";
import { addressOf } from "../person.ts";
import { FORGET } from "./forget.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    "data-given-up": object;
  }
}

/** Gathers all that is kept of somebody, and sends it to whoever has asked. */
export const gathering = task<{ of: number; by: number }>("people.gather");

/** Whoever wants it is sent all that is kept of them. */
export const askForMine = (act: Act, by: Human): Promise<void> => ask(act, by, by.id);

/** Staff are sent all that is kept of somebody. Throws person-unknown. */
export async function askForTheirs(act: Act, by: Human, personId: number): Promise<void> {
  allow(by, FORGET);
  if (!(await addressOf(act.tx, personId))) throw new DomainError("person-unknown");
  await ask(act, by, personId);
}

async function ask(act: Act, by: Human, of: number): Promise<void> {
  await act.later(gathering, { of, by: by.id }, { key: `${gathering.name}:${of}:${by.id}` });
  await record(act, by, "person.exported", { subject: `person:${of}` });
}

/** Nobody is sent what they may not see any more, nor anything of whoever was forgotten meanwhile. */
export async function sendGathered({ of, by }: { of: number; by: number }, outside: Outside): Promise<void> {
  const { read, texts, telegram, personal } = outside;
  const address = await addressOf(read, by);
  if (!address || !(await addressOf(read, of))) return;
  if (of !== by && !(await outside.act((act) => rightsOf(act, by))).has(FORGET)) return;
  const all = JSON.stringify(await personal.export(read, of), null, 2);
  arrived(
    await telegram("sendDocument", {
      chat_id: address.telegramId,
      caption: texts.in(address.language).plain("privacy-exported"),
      document: new File([all], "my-data.json", { type: "application/json" }),
    }),
  );
}
