import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { resetButton, tutorialButton, tutorialEndButton } from "../../src/features/account/buttons.ts";
import { onboarding } from "../../src/features/account/settings.ts";
import { cartLines, categories, products } from "../../src/features/shop/schema.ts";
import { creditsOf } from "../../src/features/wallet/credits.ts";
import { ledgerEntries } from "../../src/features/wallet/schema.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord, studentRecord, trail, troubles } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeEach(async () => {
  school = await School.open();
  ali = school.person();
});
afterEach(async () => {
  expect(await troubles(school)).toEqual([]);
  expect((await verify(school.app.kernel.db.read)).wrong).toBe(0);
  await school.close();
});

const idOf = async (person: Person) => (await personRecord(school, person))?.id ?? 0;
const credits = async (person = ali) => creditsOf(school.app.kernel.db.read, await idOf(person));

describe("welcome credits", () => {
  test("are there at the first contact, said in the greeting, and given once", async () => {
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(
      /Hello Ali![\s\S]*🎁 3 credits are yours[\s\S]*🟨🟨⬜{8} 3 credits/u,
    );
    expect(await credits()).toBe(3);
    await ali.says("/start");
    expect(ali.screen).not.toMatch(/🎁 /);
    expect(readAloud(ali.screen)).toMatch(/🟨🟨⬜{8} 3 credits/u);
    expect(await credits()).toBe(3);
  });

  test("are given once when three messages come in the same instant", async () => {
    await Promise.all([ali.says("/start"), ali.says("hello"), ali.says("/balance")]);
    expect(await credits()).toBe(3);
    expect(await school.app.kernel.db.read.$count(ledgerEntries)).toBe(1);
  });

  test("are as many as the school says, also none", async () => {
    await school.sets(onboarding.welcomeCredits, 0);
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/⬜{10} 0 credits/u);
    expect(ali.screen).not.toMatch(/are yours to begin/);
  });
});

describe("the tour", () => {
  test("goes three steps there and back, and is worth its bonus once", async () => {
    await ali.says("/start");
    await ali.taps(/Show me around \(\+.*2/);
    expect(readAloud(ali.screen)).toMatch(/Step 1 of 3[\s\S]*What credits are for/);
    await ali.taps("Next");
    expect(readAloud(ali.screen)).toMatch(/Step 2 of 3[\s\S]*How to buy and pay/);
    await ali.taps("Previous");
    await ali.taps("Next");
    await ali.taps("Next");
    expect(readAloud(ali.screen)).toMatch(/Step 3 of 3[\s\S]*Where everything is/);
    const last = ali.messages.at(-1)?.message_id ?? 0;
    await ali.taps("Got it");
    expect(readAloud(ali.screen)).toMatch(/Here are 2 credits for you/);
    expect(ali.buttons.join()).not.toMatch(/Show me around/);
    expect(await credits()).toBe(5);
    await ali.forgesTap(tutorialEndButton.pack({ how: "done" }), last);
    await ali.forgesTap(tutorialButton.pack({ step: 3 }), last);
    await ali.forgesTap(tutorialEndButton.pack({ how: "done" }), last);
    expect(await credits()).toBe(5);
  });

  test("goes on where it was left, and its end cannot be jumped to", async () => {
    await ali.says("/start");
    await ali.taps("Show me around");
    await ali.taps("Next");
    await ali.forgesTap(tutorialEndButton.pack({ how: "done" }));
    expect(await credits()).toBe(3);
    await ali.says("/start");
    await ali.taps("Show me around");
    expect(readAloud(ali.screen)).toMatch(/Step 2 of 3/);
    for (const step of [-7, 99]) await ali.forgesTap(tutorialButton.pack({ step }));
    expect(readAloud(ali.screen)).toMatch(/Step 3 of 3/);
  });

  test.each(["menu", "tour"])(
    "skipped in the %s, it is not offered again, and waits at the balance",
    async (place) => {
      await ali.says("/start");
      if (place === "tour") await ali.taps("Show me around");
      else await registers(school, ali);
      await ali.taps("⏭ Skip the tour");
      expect(ali.buttons).toContain("🛍 Shop");
      await ali.says("/start");
      expect(ali.buttons.join()).not.toMatch(/Show me around/);
      expect(await credits()).toBe(3);
      await ali.says("/balance");
      await ali.taps("Show me around");
      for (let step = 1; step < 3; step++) await ali.taps("Next");
      await ali.taps("Got it");
      expect(await credits()).toBe(5);
    },
  );
});

describe("/reset", () => {
  test("lets staff begin anew, but never touches the ledger", async () => {
    const { owner } = school;
    await registers(school, owner);
    await owner.says("/start");
    await owner.taps("⋯ More");
    await owner.taps("Show me around");
    for (const label of ["Next", "Next", "Got it"]) await owner.taps(label);
    const id = await idOf(owner);
    await fillCart(id);
    const before = await school.app.kernel.db.read.$count(ledgerEntries);

    await owner.says("/reset");
    expect(owner.screen).toMatch(/Begin anew\?/);
    expect(await studentRecord(school, owner)).toBeDefined();
    await owner.taps("Yes, begin anew");
    expect(owner.screen).toMatch(/you are new here/);
    expect(await studentRecord(school, owner)).toBeUndefined();
    expect(await school.app.kernel.db.read.$count(cartLines)).toBe(0);
    await owner.taps("⋯ More");
    expect(owner.buttons.join()).toMatch(/Register[\s\S]*Show me around/);
    expect((await trail(school)).at(-1)).toMatchObject({ action: "account.reset", subject: `person:${id}` });

    await owner.taps("Show me around");
    for (const label of ["Next", "Next", "Got it"]) await owner.taps(label);
    expect(owner.screen).toMatch(/That was all/);
    expect(await credits(owner)).toBe(5);
    expect(await school.app.kernel.db.read.$count(ledgerEntries)).toBe(before);
  });

  test("is not for everybody, also not with a copied button", async () => {
    await registers(school, ali);
    await ali.says("/reset");
    expect(ali.screen).toMatch(/do not have permission/);
    await ali.forgesTap(resetButton.pack());
    expect(await studentRecord(school, ali)).toBeDefined();
  });

  async function fillCart(personId: number) {
    const now = school.clock.now();
    await school.app.kernel.db.tx(async (tx) => {
      const [category] = await tx
        .insert(categories)
        .values({ name: { en: "Books" }, position: 1 })
        .returning();
      const [product] = await tx
        .insert(products)
        .values({
          ...{ categoryId: category?.id ?? 0, kind: "digital", name: { en: "Algebra" }, description: {} },
          ...{ price: 100, currency: "USD", position: 1, stock: "unlimited", createdAt: now, updatedAt: now },
        })
        .returning();
      await tx.insert(cartLines).values({ personId, productId: product?.id ?? 0, quantity: 1, addedAt: now });
    });
  }
});
