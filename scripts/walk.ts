import type { Demo } from "../src/demo/demo.ts";
import { receiptPicture } from "../src/demo/receipt.ts";
import { called, sampleShop } from "../src/sample/catalogue.ts";
import { sampleSchool } from "../src/sample/school.ts";
import type { Language } from "../src/texts/languages.ts";
import { Visitor } from "../test/support/visitor.ts";

/** What is on the screen of a person now is worth a picture of this name. */
export type Shoot = (name: string, person: Visitor) => Promise<void>;

interface Tour {
  demo: Demo;
  language: Language;
  shoot: Shoot;
  /** What a button says. */
  says: (key: Parameters<ReturnType<Demo["app"]["kernel"]["texts"]["in"]>["plain"]>[0]) => string;
}

async function meet(demo: Demo, role: string, nth = 0): Promise<Visitor> {
  const found = await Visitor.of(demo, role, nth);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
}

/** Goes through the main screens in one language; gives who stand side by side in the README. */
export async function walk(demo: Demo, language: Language, shoot: Shoot): Promise<number[]> {
  const { texts } = demo.app.kernel;
  const tour: Tour = { demo, language, shoot, says: (key) => texts.in(language).plain(key) };
  const [newcomer, student, owner] = [
    await meet(demo, "new"),
    await meet(demo, "student"),
    await meet(demo, "admin"),
  ];
  const payer = await meet(demo, "student", 1);
  await arrive(tour, newcomer);
  await buy(tour, student);
  await decide(tour, student, owner);
  await lookBack(tour, student);
  await keep(tour, owner);
  await toProduct(tour, student);
  if (language !== "fa") {
    await orderIt(tour, student);
    await owner.says("/admin");
    return [newcomer, student, owner].map(({ id }) => id);
  }
  await owner.says("/admin");
  for (const door of ["room-billing", "admin-receipts"] as const) await owner.taps(tour.says(door));
  await owner.taps(0);
  await owner.taps(tour.says("receipt-approve"));
  return [student, payer, owner].map(({ id }) => id);
}

async function arrive({ language, shoot, says }: Tour, newcomer: Visitor) {
  const { newcomer: name, students } = sampleSchool(language);
  await newcomer.says("/start");
  await shoot("The first screen", newcomer);
  await newcomer.taps(says("register"));
  await newcomer.says(name);
  await newcomer.says(students.at(-1)?.lastName ?? "");
  await newcomer.taps(says("grade-11"));
  await newcomer.taps(says("major-mathematics"));
  await shoot("Registration", newcomer);
}

/** The first of the keys that are sold. */
async function toProduct({ language }: Tour, student: Visitor) {
  const [shelf] = sampleShop(language).shelves.filter(({ keys }) => keys !== undefined);
  await student.says("/buy");
  for (const { name } of [shelf, shelf?.keys?.[0]].filter((each) => each !== undefined))
    await student.taps(called(name, language));
}

async function orderIt({ says }: Tour, student: Visitor) {
  await student.taps(says("shop-buy"));
  await student.taps("✅");
}

async function buy(tour: Tour, student: Visitor) {
  const { shoot, says } = tour;
  await student.says("/buy");
  await shoot("The shop", student);
  await toProduct(tour, student);
  await shoot("A product", student);
  await student.taps(says("shop-buy"));
  await shoot("The order", student);
  await student.taps("✅");
  await shoot("Ways to pay", student);
  await student.taps(says("pay-by-card"));
  await shoot("Card to card", student);
}

async function decide({ demo, language, shoot, says }: Tour, student: Visitor, owner: Visitor) {
  const { timeZone, country } = sampleSchool(language);
  const [key] = sampleShop(language).shelves.flatMap(({ keys = [] }) => keys);
  const amount = (key?.price ?? 0) * (country === "IR" ? 10 : 1);
  const at = demo.app.kernel.clock.now();
  await student.sendsPhoto(
    await receiptPicture({ language, amount, at, timeZone, tracking: "402611309427" }),
  );
  await shoot("The receipt", student);
  await student.taps(says("receipt-yes"));
  await shoot("The receipt, to decide on", owner);
  await owner.taps(says("receipt-approve"));
  await shoot("What was bought", student);
}

async function lookBack({ shoot }: Tour, student: Visitor) {
  await student.says("/profile");
  await shoot("The profile", student);
  await student.says("/history");
  await shoot("The history", student);
}

async function keep({ shoot, says }: Tour, owner: Visitor) {
  await owner.says("/admin");
  await shoot("The control centre", owner);
  await owner.taps(says("room-products"));
  await owner.taps(says("admin-orders"));
  await shoot("The orders", owner);
  await owner.taps(0);
  await shoot("An order", owner);
  await owner.says("/admin");
  await owner.taps(says("room-settings"));
  await owner.taps(says("admin-settings"));
  await shoot("The settings", owner);
}
