import { ban } from "../../src/features/people/bans.ts";
import { makeAdmin } from "../../src/features/staff/admins.ts";
import { employ, employeeById, letGo } from "../../src/features/staff/employees.ts";
import { signIn } from "../../src/features/staff/sign-ins.ts";
import type { Human } from "../../src/turn/actor.ts";
import { newcomer } from "./receipts.ts";
import { personRecord } from "./records.ts";
import type { Things } from "./rights.ts";
import type { School } from "./school.ts";
import type { Shop } from "./shopping.ts";

/** Somebody who has spoken to the bot, and is nothing else. */
export const SOMEBODY = 770_077;

let serial = 0;

/**
 * Somebody whom nobody hears any more, an admin whom the owner has made, and somebody whom they may make one; an employee
 * who is signed in, and one who has left.
 */
export async function peopleOf(
  { school, shop }: { school: School; shop: Shop },
  boss: Human,
): Promise<Things> {
  // The ban of one is lifted in the list of bans, that of the other on their card.
  for (const each of [await newcomer(school), await newcomer(school)]) {
    const banned = await personRecord(school, each);
    await shop.act((act) => ban(act, boss, banned?.id ?? 0));
  }
  const admin = await newcomer(school);
  await shop.act((act) => makeAdmin(act, boss, admin.id));
  if (!(await personRecord(school, { id: SOMEBODY }))) await newcomer(school, { id: SOMEBODY });
  const all = {
    ...boss,
    rights: new Set(school.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights))),
  };
  const employed = async (name: string) =>
    shop.act((act) =>
      employ(act, all, { name, email: `${name}${++serial}@example.com`, phone: null, role: "mentor" }),
    );
  const gone = await employed("gone");
  await shop.act((act) => letGo(act, all, gone, true));
  const id = await employed("here");
  const account = (await personRecord(school, await newcomer(school)))?.id ?? 0;
  await shop.act(async (act) => signIn(act, account, await employeeById(act.tx, all, id)));
  return { employee: [id, gone] };
}
