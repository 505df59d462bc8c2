import { afterEach, beforeAll, describe, expect, test } from "bun:test";
import { needExecutable } from "./support/binary/executable.ts";
import { Ordeal } from "./support/binary/ordeal.ts";
import { exactlyOnce, whole } from "./support/binary/proof.ts";

const SEED = Number(Bun.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const KILLS = Number(Bun.env.KILLS ?? 100);
const STOPS = 10;
/**
 * What one kill may leave in doubt: the sender has 64 calls in the air, and while the removal of those that have landed
 * is being committed as many can land again. What was made earlier than that must not come again.
 */
const IN_DOUBT = { calls: 2 * 64, ms: 2000 };

beforeAll(needExecutable);

describe("under load", () => {
  let ordeal: Ordeal;
  afterEach(() => ordeal?.ends());

  test(`killed ${KILLS} times at random moments, it loses nothing and repeats only what was in doubt`, async () => {
    ordeal = await Ordeal.begin(SEED);
    await ordeal.starts().ready();
    ordeal.peopleCome();
    await ordeal.afterCalls(100);
    for (let kill = 1; kill <= KILLS; kill++) {
      await ordeal.kills();
      whole(await ordeal.examines(), ordeal);
      ordeal.telegram.faults.clear();
      if (kill % 5 === 0)
        ordeal.telegram.faults.add({ kind: "lost" }, { method: /^(send|edit)/, probability: 0.05 });
      if (kill < KILLS) await ordeal.livesUntilSomeMoment(kill % 20 < 12 ? "webhook" : "polling");
    }
    await ordeal.starts().ready();
    await ordeal.calmsDown();
    expect(await ordeal.stops()).toMatchObject({ code: 0 });
    exactlyOnce(await ordeal.examines("whole"), ordeal);
    ordeal.tells(`${KILLS} kills, seed ${SEED}`);
    expect(ordeal.mostInDoubt.calls).toBeLessThanOrEqual(IN_DOUBT.calls);
    expect(ordeal.mostInDoubt.ms).toBeLessThanOrEqual(IN_DOUBT.ms);
  }, 240_000);

  test(`stopped ${STOPS} times in order, it loses nothing and repeats nothing`, async () => {
    ordeal = await Ordeal.begin(SEED);
    await ordeal.starts().ready();
    ordeal.peopleCome();
    for (let stop = 1; stop <= STOPS; stop++) {
      await ordeal.afterCalls(50 + Math.ceil(ordeal.random() * 200));
      const { code, ms } = await ordeal.stops();
      expect({ code, ms }).toEqual({ code: 0, ms: expect.any(Number) });
      expect(ms).toBeLessThan(5000);
      whole(await ordeal.examines(), ordeal);
      expect(ordeal.recount.inDoubt).toEqual([]);
      await ordeal.starts(stop % 2 ? "polling" : "webhook").ready();
      ordeal.telegram.redeliver();
    }
    await ordeal.calmsDown();
    await ordeal.stops();
    exactlyOnce(await ordeal.examines("whole"), ordeal);
    ordeal.tells(`${STOPS} stops, seed ${SEED}`);
    expect(ordeal.recount.repeats).toEqual({ afterKill: 0, afterLostAnswer: 0 });
  }, 120_000);
});
