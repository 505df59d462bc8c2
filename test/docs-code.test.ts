import { describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Charge, Forged } from "../src/features/payments/ways/line.ts";
import { FEATURES } from "../src/features.ts";
import { bank } from "./examples/bank/index.ts";
import { bankLine } from "./examples/bank/line.ts";
import { hours } from "./examples/hours/index.ts";
import { all, readPages } from "./support/pages.ts";
import { School } from "./support/school.ts";
import { root } from "./support/sources.ts";

const pages = await readPages();

describe("code", () => {
  const shown = pages.flatMap(({ blocks }) => blocks).filter(({ language }) => language === "ts");
  const WAY = "src/features/payments/ways";
  /** Where an example that the reader writes stands for the tests, and what is called otherwise there. */
  const EXAMPLES: Record<string, [file: string, others: [there: string, here: string][]]> = {
    "src/features/hours/index.ts": [
      "test/examples/hours/index.ts",
      [
        ["../../../src/", "../../"],
        ["../test/examples/hours", "features/hours"],
      ],
    ],
    ...Object.fromEntries(
      ["index", "line"].map((name) => [
        `${WAY}/bank/${name}.ts`,
        [
          `test/examples/bank/${name}.ts`,
          [
            [`../../../${WAY}/`, "../"],
            ["../../../src/", "../../../../"],
          ],
        ],
      ]),
    ),
  };

  test.each(shown.map(({ file, text }) => [file ?? "a block that names no file", text]))(
    "of %s stands there as it is shown",
    async (file, text) => {
      const [path, others] = EXAMPLES[file] ?? [file, []];
      const source = others.reduce(
        (said, [there, here]) => said.replaceAll(there, here),
        await Bun.file(join(root, path)).text(),
      );
      expect(source).toContain(text);
    },
  );

  test("of a feature answers its command", async () => {
    const school = await School.open({ features: [hours] });
    const ali = school.person();
    await ali.says("/hours");
    expect(ali.screen).toContain("Saturday to Wednesday");
    await school.close();
  });

  test("of a way to pay makes a bill, and hears that it was paid from nobody but the bank", async () => {
    const bill = { id: "b1", number: "P1", cents: 900, state: "open", page: "https://bank.example/b1" };
    const there = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => Response.json(bill) });
    const line = bankLine({ token: "given", apiRoot: `http://127.0.0.1:${there.port}` });
    // Safe: this bank asks for nothing else.
    const charge = { number: "P1", amount: { amount: 900, currency: "EUR" } } as Charge;
    expect(await line.checkout(charge)).toEqual({ reference: "b1", url: bill.page });
    expect(await line.ask("b1")).toEqual({ kind: "nothing" });
    await there.stop(true);

    const body = new TextEncoder().encode(JSON.stringify({ ...bill, state: "paid" }));
    const told = (key: string) => {
      const signature = createHmac("sha256", key).update(body).digest("hex");
      return line.hear({ body, headers: new Headers({ "bank-signature": signature }), now: new Date(0) });
    };
    expect(await told("given")).toMatchObject({ kind: "settled", number: "P1", amount: charge.amount });
    await expect(told("guessed")).rejects.toThrow(Forged);
    expect(bank).toMatchObject({ shown: "link", webhook: {}, givesBack: "no", needs: ["token"] });
  });
});

test("the order of features and rooms is the one that the product and its test have", async () => {
  const { text = "" } = pages.find(({ path }) => path === "docs/architecture.md") ?? {};
  const chains = all(/`(\w+(?: ◄ \w+)+)`/g, text).map((chain) => chain.split(" ◄ "));
  const walls = await Bun.file(join(root, "test/architecture.test.ts")).text();
  const rooms = all(/"(\w+)"/g, /const ROOMS = \[.*\]/.exec(walls)?.[0] ?? "");
  expect(chains).toEqual([FEATURES.map(({ name }) => name), rooms]);
});

test("the plan of the house names every file that stands in its hall, and every room", () => {
  const { blocks = [] } = pages.find(({ path }) => path === "docs/architecture.md") ?? {};
  const plan = blocks.map(({ text }) => text).join("\n");
  const hall = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter(({ name }) => !name.endsWith(".d.ts"))
    .map((entry) => `src/${entry.name}${entry.isDirectory() ? "/" : ""}`);
  expect(hall.length).toBeGreaterThan(20);
  expect(hall.filter((path) => !plan.includes(path))).toEqual([]);
});
