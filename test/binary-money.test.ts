import { afterEach, beforeAll, expect, test } from "bun:test";
import type { Books } from "./support/binary/books.ts";
import { needExecutable, runs } from "./support/binary/executable.ts";
import { Market } from "./support/binary/market.ts";

const SEED = Number(Bun.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const KILLS = Number(Bun.env.KILLS ?? 15);
const PATIENCE_MS = 60_000 + KILLS * 3000;

let market: Market;
beforeAll(needExecutable);
afterEach(() => market?.ends());

test(
  `${KILLS} kills while people pay, seed ${SEED}: all is charged, credited and given once`,
  async () => {
    market = await Market.opens({ seed: SEED, each: Math.max(20, Math.ceil(KILLS * 1.5)) });
    let [purchases, webhooks] = [0, 0];
    for (let kill = 1; kill <= KILLS; kill++) {
      await market.livesUntilSomeMoment();
      await market.kills();
      // Answered before the kill, so it is there after it.
      const { flaws, bought } = await market.books();
      expect(flaws).toEqual([]);
      expect([...market.acknowledged.difference(bought)]).toEqual([]);
      ({ purchases, webhooks } = counted(market));
    }
    // There was something to pay at every kill.
    expect(market.acknowledged.size).toBeLessThan(market.all.length);
    await market.starts().ready();
    market.telegram.redeliver();
    await market.calmsDown();
    expect(await market.stops()).toMatchObject({ code: 0 });
    const again = expectsOnce(await market.books());
    expect(await balances()).toMatch(/Everything balances/);
    const all = market.all.length;
    process.stdout.write(
      `${KILLS} kills, seed ${SEED}: ${purchases} purchases and ${webhooks} webhooks answered before the last of them, ` +
        `${all} of ${all} in the end; told again ${market.repeated}, asked ${market.pay.asked}, keys shown again ${again}\n`,
    );
  },
  PATIENCE_MS,
);

const counted = ({ acknowledged, fair }: Market) => ({
  purchases: fair.purchases.filter(({ number }) => acknowledged.has(number)).length,
  webhooks: fair.bills.filter(({ number }) => acknowledged.has(number)).length,
});

/** Every order has been charged, credited and given once; tells how many keys were shown once more. */
function expectsOnce({ flaws, bought, charges, credits, keys }: Books): number {
  const { all, fair } = market;
  expect(flaws).toEqual([]);
  expect([...bought].sort()).toEqual(all.map(({ number }) => number).sort());
  expect(charges).toEqual(new Map(all.map(({ number }) => [number, 1])));
  expect(credits).toEqual(new Map(fair.bills.map(({ invoice }) => [String(invoice), 1])));
  const shown = market.shown();
  const strangers = keys.filter(({ key, buyer }) => !(shown.get(key) ?? [0]).every((chat) => chat === buyer));
  expect({ keys: new Set(keys.map(({ key }) => key)).size, strangers }).toEqual({
    ...{ keys: all.length, strangers: [] },
  });
  return [...shown.values()].reduce((sum, chats) => sum + chats.length - 1, 0);
}

/** What the executable itself says of its books. */
async function balances(): Promise<string> {
  const { env, folder } = market.place;
  const { code, out, err } = await runs(["ledger", "verify"], env, folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}
