import { afterAll, expect, test } from "bun:test";
import fc from "fast-check";
import { happenings } from "../support/ledger-happenings.ts";
import { CURRENCIES, Ledger, Model } from "../support/ledger-model.ts";
import { RACES } from "../support/race.ts";
import { School } from "../support/school.ts";

/**
 * `LEDGER_RUNS=20000 bun test …` looks longer; a failure tells its seed, which LEDGER_SEED repeats. On Postgres, where it
 * is ten times as slow and races are told by stories of their own, a push looks less long than `--all`.
 */
const RUNS = Number(Bun.env.LEDGER_RUNS ?? (Bun.env.TEST_DATABASE_URL ? RACES / 2 : 100));
const SEED = Bun.env.LEDGER_SEED;
const COMMANDS = 50;
const PEOPLE = [1, 2, 3];

/** The whole ledger is proven after each command, so it is not left to grow for ever. */
const RUNS_A_SCHOOL = 10;

let school: School | undefined;
afterAll(() => school?.close());

async function schoolFor(run: number): Promise<School> {
  if (school && run % RUNS_A_SCHOOL !== 0) return school;
  await school?.close();
  school = await School.open();
  // What a disk does is proven elsewhere; here it would only take its time.
  const { db } = school.app.kernel;
  if (db.dialect === "sqlite") await db.run("PRAGMA synchronous=OFF");
  return school;
}

/** One happening, with what fast-check has chosen for it. */
class Step implements fc.AsyncCommand<Model, Ledger> {
  readonly name: string;
  readonly #happens: (model: Model, ledger: Ledger) => Promise<unknown>;

  constructor(name: string, happens: (model: Model, ledger: Ledger) => Promise<unknown>) {
    this.name = name;
    this.#happens = happens;
  }

  check = () => true;
  toString = () => this.name;

  async run(model: Model, ledger: Ledger): Promise<void> {
    await this.#happens(model, ledger);
    await ledger.proves(model, PEOPLE);
  }
}

const person = fc.constantFrom(...PEOPLE);
const amount = fc.integer({ min: 1, max: 1000 });
const currency = fc.constantFrom(...CURRENCIES);
const nth = fc.nat(20);

type Happening<Given extends unknown[]> = (model: Model, ledger: Ledger, ...given: Given) => Promise<unknown>;

/** Something that may happen, and what fast-check chooses of it. */
const step = <Given extends unknown[]>(happens: Happening<Given>, choices: fc.Arbitrary<Given>) =>
  choices.map(
    (given) => new Step(`${happens.name}(${given})`, (model, ledger) => happens(model, ledger, ...given)),
  );

const steps = [
  step(happenings.paysIn, fc.tuple(person, amount, currency)),
  step(
    happenings.paysStars,
    fc.tuple(person, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 })),
  ),
  step(happenings.buys, fc.tuple(person, amount, currency)),
  step(happenings.refunds, fc.tuple(nth, fc.constantFrom(0.1, 0.5, 1))),
  step(happenings.reverses, fc.tuple(nth)),
  step(happenings.holds, fc.tuple(person, amount, currency)),
  step(happenings.endsHold, fc.tuple(nth, fc.constantFrom<"spent" | "released">("spent", "released"))),
  step(happenings.credits, fc.tuple(person, fc.integer({ min: -20, max: 20 }))),
  step(happenings.getsPass, fc.tuple(person, fc.constantFrom(1, 7, 30))),
  step(happenings.losesPass, fc.tuple(nth)),
];

test(
  "whatever happens to money, in whatever order: every balance is what it should be, and the ledger is proven",
  async () => {
    const done = { runs: 0, commands: 0 };
    const property = fc.asyncProperty(
      fc.commands(steps, { maxCommands: COMMANDS, size: "max" }),
      async (commands) => {
        const real = new Ledger(await schoolFor(done.runs), ++done.runs);
        await fc.asyncModelRun(() => ({ model: new Model(), real }), commands);
        done.commands += [...commands].length;
      },
    );
    const seed = SEED === undefined ? Date.now() % 2 ** 31 : Number(SEED);
    process.stdout.write(`ledger model: seed ${seed}\n`);
    await fc.assert(property, { numRuns: RUNS, seed });
    process.stdout.write(`ledger model: ${done.runs} runs, ${done.commands} commands\n`);
    expect(done.runs).toBe(RUNS);
  },
  { timeout: 600_000 },
);
