import { ban } from "../../src/features/people/bans.ts";
import { makeAdmin } from "../../src/features/staff/admins.ts";
import type { Human } from "../../src/turn/actor.ts";
import { newcomer } from "./receipts.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";
import type { Shop } from "./shopping.ts";

/** Somebody who has spoken to the bot, and is nothing else. */
export const SOMEBODY = 770_077;

/** Somebody whom nobody hears any more, an admin whom the owner has made, and somebody whom they may make one. */
export async function peopleOf({ school, shop }: { school: School; shop: Shop }, boss: Human): Promise<void> {
  const banned = await personRecord(school, await newcomer(school));
  await shop.act((act) => ban(act, boss, banned?.id ?? 0));
  const admin = await newcomer(school);
  await shop.act((act) => makeAdmin(act, boss, admin.id));
  if (!(await personRecord(school, { id: SOMEBODY }))) await newcomer(school, { id: SOMEBODY });
}
