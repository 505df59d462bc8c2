import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import type { App } from "../../src/app.ts";
import { countFailures } from "../../src/bot/failures.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import { general } from "../../src/settings/general.ts";
import { store } from "../../src/settings/settings.ts";
import { featureOf } from "../support/feature.ts";
import { HOUR, School } from "../support/school.ts";
import { until } from "../support/until.ts";

let school: School;
let other: App;
let ran = 0;
const hourly = featureOf({
  cron: [{ name: "of-a-story-hourly", pattern: "0 * * * *", run: async () => void ran++ }],
});

/** Only Postgres can be shared. */
describe.if(Boolean(Bun.env.TEST_DATABASE_URL))("two machines on one database", () => {
  const opens = async (mode: "webhook" | "polling") => {
    ran = 0;
    school = await School.open({ mode, features: [hourly] });
    other = await school.joins();
    school.telegram.settle = async () => undefined;
  };
  afterEach(async () => {
    await other.stop();
    await school.close();
  });

  describe("polling", () => {
    beforeEach(() => opens("polling"));

    test("one polls and sends; when it stops, the other does", async () => {
      const ali = school.person();
      await ali.says("/start");
      await ali.waitsFor(/Hello/);
      await school.app.stop();
      const told = ali.says("/language");
      await ali.waitsFor(/language/i);
      await told;
      await school.start();
      expect(ali.messages).toHaveLength(2);
    });

    test("who loses its session loses the lead: exactly one goes on", async () => {
      const ali = school.person();
      await ali.says("/start");
      await ali.waitsFor(/Hello/);
      const holders = () =>
        other.kernel.db.run(
          // Only of this database: other stories have theirs on the same server.
          `select pid from pg_locks where locktype = 'advisory' and (classid, objid) = (6207, 1)
            and database = (select oid from pg_database where datname = current_database())`,
        );
      const before = await holders();
      await other.kernel.db.run(`select pg_terminate_backend(${Object(before[0]).pid})`);
      await until(async () => {
        const [holder] = await holders();
        return holder !== undefined && !Bun.deepEquals(holder, before[0]);
      });
      await ali.says("/language");
      await ali.waitsFor(/language/i);
      expect(await holders()).toHaveLength(1);
      expect(ali.messages).toHaveLength(2);
    });
  });

  describe("webhooks", () => {
    beforeEach(() => opens("webhook"));

    test("one update told to both at once is done once, whoever was faster", async () => {
      const people = Array.from({ length: 10 }, () => school.person({ started: true }));
      const { webhookPath, webhookSecret } = other.kernel.config.intake;
      const headers = { "X-Telegram-Bot-Api-Secret-Token": webhookSecret };
      const statuses = await Promise.all(
        people.flatMap((person) => {
          const body = JSON.stringify(person.drafts("/start"));
          return [school.app.port, other.port].map(async (port) => {
            const to = `http://127.0.0.1:${port}${webhookPath}`;
            return (await fetch(to, { method: "POST", headers, body })).status;
          });
        }),
      );
      expect([...new Set(statuses)]).toEqual([200]);
      await Promise.all(people.map((person) => person.waitsFor(/Hello/)));
      await school.app.settle();
      for (const person of people) expect(person.heard(/Hello/)).toHaveLength(1);
    });

    test("updates that meet a database which just went away are told again, not counted as failures", async () => {
      const people = Array.from({ length: 20 }, () => school.person({ started: true }));
      const drafts = people.map((person) => person.drafts("/start"));
      const posts = drafts.map((draft) => school.telegram.deliver(draft));
      await other.kernel.db.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      await Promise.all(posts);
      for (const draft of drafts)
        await until(async () => (await school.telegram.deliver(draft)).status === 200);
      await Promise.all(people.map((person) => person.waitsFor(/Hello/)));
      for (const person of people) expect(person.heard(/Hello/)).toHaveLength(1);
      expect(await countFailures(other.kernel.db.read)).toBe(0);
    });

    test("no cron slot runs twice", async () => {
      const both = () => Promise.all([school.app.settle(), other.settle()]);
      await both();
      for (let hour = 1; hour <= 5; hour++) {
        await school.clock.advance(HOUR);
        await both();
        expect(ran).toBe(hour);
      }
    });

    test("what is changed on one is used by both within a minute", async () => {
      await school.sets(general.timeZone, "Asia/Tashkent");
      await school.clock.advance(60_000);
      await other.settle();
      expect(other.kernel.settings.get(general.timeZone)).toBe("Asia/Tashkent");
      await other.kernel.db.tx((tx) => store(tx, general.timeZone, undefined, null, school.clock.now()));
    });

    test("so is what a role may do", async () => {
      await school.admin.says("/start");
      const asks = () => other.kernel.accept(school.admin.drafts("/admin"));
      expect(await asks()).toBe("heard");
      await school.app.kernel.db.tx(async (tx) => void (await tx.delete(rolePermissions)));
      await school.clock.advance(60_000);
      await other.settle();
      expect(await asks()).toBe("refused");
    });
  });

  test("somebody whose id is the number of a lock is heard like everybody", async () => {
    await opens("webhook");
    const old = school.person({ id: 6_207_001 });
    await old.says("/start");
    await old.waitsFor(/Hello/);
  });
});
