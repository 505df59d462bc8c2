import type { App } from "../app.ts";
import { log } from "../lib/log.ts";
import { sampleShop } from "../sample/catalogue.ts";
import type { SampleLanguage, sampleSchool } from "../sample/school.ts";
import type { Simulator } from "../simulator/index.ts";
import { receiptPicture } from "./receipt.ts";

type School = ReturnType<typeof sampleSchool>;

/** So many of the last students of the school are played. */
const PLAYED = 2;

/**
 * Puts people into the small Telegram: one who is new, one who has registered, the owner and an administrator beside
 * them, a group of the staff, and another student who has something for them to decide on.
 */
export function populate(simulator: Simulator, school: School, language: SampleLanguage) {
  const newcomer = { first_name: school.newcomer, language_code: language, role: "new" };
  simulator.person({ ...newcomer, phone: school.newcomerPhone });
  const enrolled = (nth: number) => {
    const student = school.students.at(nth);
    if (!student) throw new Error("the sample school has too few students");
    const { telegramId: id, firstName: first_name, lastName: last_name, phone } = student;
    const profile = { id, first_name, last_name, phone };
    return simulator.person({ ...profile, language_code: language, role: "student", started: true });
  };
  enrolled(-1);
  // The others are in Telegram as well, and hear of their orders.
  for (const { telegramId: id, firstName: first_name, phone } of school.students.slice(0, -PLAYED))
    simulator.person({ id, first_name, phone, language_code: language, started: true, unseen: true });
  const owner = simulator.person({ ...nameOf(school.owner), language_code: language, role: "admin" });
  const admin = simulator.person({
    ...nameOf(school.admin),
    language_code: language,
    role: "admin",
    started: true,
  });
  const payer = enrolled(-2);
  const group = simulator.group({ title: school.staffGroup, is_forum: true, admins: [owner, admin] });
  return {
    ids: { owner: owner.id, admin: admin.id, group: group.id },
    /** The topics of the group, which the product is told of as it is in life. */
    async furnish() {
      try {
        for (const topic of school.topics) await group.topic(topic, admin);
      } catch (error) {
        log("demo").warn("a topic of the staff was not heard of", { error });
      }
    },
    /** Who works here comes in, and the other student orders credits and sends a receipt, as anybody would. */
    async begin({ kernel: { texts, clock }, settle }: App) {
      const t = texts.in(language);
      const before = simulator.settle;
      simulator.settle = settle;
      try {
        await owner.says("/start");
        await admin.says("/start");
        await payer.says("/buy10");
        await payer.taps(t.plain("pay-by-card"));
        await payer.sendsPhoto(await receiptPicture({ ...transferOf(school, language), at: clock.now() }));
        await payer.taps(t.plain("receipt-yes"));
      } catch (error) {
        log("demo").warn("there is no receipt to decide on", { error });
      } finally {
        simulator.settle = before;
      }
    },
  };
}

/** For the smallest pack, in what banks count in: Iran's do in rials. */
function transferOf({ timeZone, country }: School, language: SampleLanguage) {
  const [pack] = sampleShop(language).shelves.flatMap(({ packs = [] }) => packs);
  const amount = (pack?.price ?? 0) * (country === "IR" ? 10 : 1);
  return { language, amount, timeZone, tracking: "402611308815" };
}

function nameOf(name: string): { first_name: string; last_name?: string } {
  const [first_name = name, last_name] = name.split(" ", 2);
  return { first_name, ...(last_name && { last_name }) };
}
