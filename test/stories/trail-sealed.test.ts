import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { desc, eq, gt, lt } from "drizzle-orm";
import { examine } from "../../src/cli/doctor.ts";
import { rotate } from "../../src/cli/keys.ts";
import { record } from "../../src/features/people/audit.ts";
import { proveAudit } from "../../src/features/people/audit-proof.ts";
import { audit, auditSeals } from "../../src/features/people/schema.ts";
import { unregister } from "../../src/features/students/unregister.ts";
import { seal, unlock } from "../../src/lib/crypto.ts";
import { MINUTE } from "../../src/lib/durations.ts";
import { MACHINE } from "../../src/turn/actor.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { DAY, HOUR, School } from "../support/school.ts";

const [OLD, NEW] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
let school: School;

beforeEach(async () => {
  school = await School.open();
  await school.owner.says("/start");
  await school.passes(MINUTE);
});
afterEach(async () => {
  unlock([OLD]);
  await school.close();
});

const db = () => school.app.kernel.db;
const proof = () => proveAudit(db().read);

/** So many things are done and sealed. */
async function does(many: number, action = "of-a-story") {
  await school.app.kernel.act(async (act) => {
    for (let at = 0; at < many; at++) await record(act, MACHINE, action, { subject: `thing:${at}`, at });
  });
  for (let minutes = 0; minutes < 15; minutes += 5) await school.passes(5 * MINUTE);
}

/** Somebody has the database, and takes away what it refuses by itself. */
async function reachesIn(work: Parameters<ReturnType<typeof db>["tx"]>[0]) {
  const drops = {
    sqlite: ["drop trigger if exists audit_kept", "drop trigger if exists audit_stays"],
    postgres: ["drop trigger if exists audit_kept on audit"],
  };
  await db().script(drops[db().dialect]);
  await db().tx(work);
}

const doctor = async (now = school.clock.now()) =>
  (await examine(school.app.kernel.config, now)).find(({ name }) => name === "activity log");

const alarms = () => school.owner.heard(/activity log was changed/).map(({ text = "" }) => readAloud(text));

test.each(["update", "delete"] as const)("the database itself refuses to %s an entry", async (how) => {
  await does(3);
  const forge = db().tx(async (tx) => {
    if (how === "delete") await tx.delete(audit);
    else await tx.update(audit).set({ actorId: 7 });
  });
  await expect(forge).rejects.toThrow();
  expect(await db().read.$count(audit, eq(audit.action, "of-a-story"))).toBe(3);
});

test("what was done before there were seals is sealed within minutes of the new release, however much it is", async () => {
  await does(2500);
  await db().tx(async (tx) => void (await tx.delete(auditSeals)));
  // The new release is another process, which has put no seal yet.
  await school.restart();
  await does(1);
  expect(await db().read.$count(auditSeals)).toBe(3);
  expect(await proof()).toMatchObject({ entries: await db().read.$count(audit), broken: [] });
  expect(await doctor()).toMatchObject({ status: "pass" });
  await school.passes(2 * DAY);
  expect(alarms()).toEqual([]);
});

describe("who reaches into the database is found out in the night", () => {
  const entry = async (at: number) => {
    const rows = await db().read.select({ id: audit.id }).from(audit).orderBy(audit.id);
    return rows.at(at)?.id ?? 0;
  };

  test.each([
    [
      "changes who did it",
      async () => {
        const id = await entry(1);
        await reachesIn(
          async (tx) => void (await tx.update(audit).set({ actorId: 7 }).where(eq(audit.id, id))),
        );
      },
    ],
    [
      "changes a detail",
      async () => {
        const id = await entry(1);
        await reachesIn(
          async (tx) => void (await tx.update(audit).set({ details: {} }).where(eq(audit.id, id))),
        );
      },
    ],
    [
      "takes an entry away",
      async () => {
        const id = await entry(2);
        await reachesIn(async (tx) => void (await tx.delete(audit).where(eq(audit.id, id))));
      },
    ],
    [
      "takes the last one away",
      async () => {
        const id = await entry(-1);
        await reachesIn(async (tx) => void (await tx.delete(audit).where(eq(audit.id, id))));
      },
    ],
    [
      "puts a seal in the place of another",
      async () => {
        const [last] = await db().read.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1);
        if (!last) throw new Error("nothing was sealed");
        await db().tx(async (tx) => {
          await tx.delete(auditSeals).where(eq(auditSeals.number, last.number));
          const { seal } = last;
          await tx
            .insert(auditSeals)
            .values({ ...last, number: last.number - 1, seal })
            .onConflictDoUpdate({
              target: auditSeals.number,
              set: { seal },
            });
        });
      },
    ],
    [
      "takes the last seals away, to have what they covered sealed anew",
      async () => {
        const id = await entry(-1);
        await reachesIn(async (tx) => {
          await tx.delete(auditSeals).where(gt(auditSeals.number, 1));
          await tx.update(audit).set({ actorId: 7 }).where(eq(audit.id, id));
        });
        await does(1);
      },
    ],
    [
      "takes the first seal away",
      async () => {
        await db().tx(async (tx) => void (await tx.delete(auditSeals).where(lt(auditSeals.number, 2))));
      },
    ],
  ])("%s", async (_, happens) => {
    await does(4);
    await does(4);
    expect((await proof()).broken).toEqual([]);
    await happens();
    expect(await doctor()).toMatchObject({
      status: "fail",
      detail: expect.stringMatching(/not what they were/),
    });
    await does(2);
    await school.passes(DAY);
    expect(alarms()).toEqual([expect.stringMatching(/Entries \d+(–\d+)? are no longer/)]);

    // It is told once, and what is done since holds.
    await does(2, "later");
    await school.passes(DAY);
    expect(alarms()).toHaveLength(1);
    expect((await proof()).broken).toHaveLength(1);
  });
});

test("while nobody can be told that it was changed it stays to be told", async () => {
  await does(3);
  await school.owner.blocks();
  await reachesIn(async (tx) => void (await tx.update(audit).set({ actorId: 7 })));
  await school.passes(DAY);
  await school.owner.unblocks();
  await school.owner.says("/start");
  expect(alarms()).toEqual([]);
  await school.passes(DAY);
  expect(alarms()).toHaveLength(1);
});

test("a seal that somebody without the key has made is none", async () => {
  await does(3);
  const [last] = await db().read.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1);
  unlock([NEW]);
  const forged = seal(JSON.stringify(last?.seal), "audit_seals.other");
  unlock([NEW, OLD]);
  await db().run(`update audit_seals set seal = '${forged}' where number = ${last?.number}`);
  expect((await proof()).broken).toHaveLength(1);
  await does(3);
  expect((await proof()).broken).toHaveLength(1);
});

test("what was not sealed for an hour is told by doctor", async () => {
  await does(3);
  await school.app.kernel.act((act) => record(act, MACHINE, "of-a-story"));
  // The school's own clock stands: it would be sealed as soon as it goes on.
  expect(await doctor(new Date(school.clock.now().getTime() + 2 * HOUR))).toMatchObject({
    status: "warn",
    detail: expect.stringMatching(/not what came since/),
  });
});

test("it holds over a change of keys, and when what a person has told is forgotten", async () => {
  const ali = school.person();
  await registers(school, ali, "en");
  await does(5);
  unlock([NEW, OLD]);
  await school.passes(MINUTE);
  expect((await rotate(school.app.kernel)).left).toBe(0);
  unlock([NEW]);
  await does(5);
  const id = (await personRecord(school, ali))?.id ?? 0;
  await school.app.kernel.act((act) => unregister(act, { id }));
  await does(1);
  expect(await proof()).toMatchObject({ entries: await db().read.$count(audit), broken: [] });
});
