import { contain } from "../../src/bot/failures.ts";
import { change } from "../../src/features/control/settings/settings.ts";
import { numberOf } from "../../src/features/control/wordings/sources.ts";
import { soughtFrom } from "../../src/features/students/roll/roll.ts";
import { doors, school as schoolSettings } from "../../src/features/students/settings.ts";
import { register, studentOf } from "../../src/features/students/students.ts";
import type { Human } from "../../src/turn/actor.ts";
import { outbox } from "../../src/turn/schema.ts";
import type { Things } from "./rights.ts";
import type { School } from "./school.ts";
import type { Buyer } from "./shopping.ts";

/** Beyond all that the simulator counts to. */
let last = 900_000_000;

const staff: Human = {
  kind: "human",
  via: "chat",
  id: 1,
  language: "en",
  rights: new Set(["students.read", "settings.change"]),
};

/** What the buttons about students and of the control centre are about; the student is this person. */
export async function schoolThings(school: School, { id }: Buyer): Promise<Things> {
  const [door, name] = [doors.classes.key, schoolSettings.name.key];
  await school.app.kernel.act((act) => change(act, staff, schoolSettings.contactWebsite, "maktab.example"));
  const [failures, calls] = [await failuresOf(school, 2), await deadCallsOf(school, 2)];
  return {
    student: [await studentNumber(school, id)],
    sought: [soughtFrom(staff, "Reza", "IR")],
    "edit-profile.field": ["firstName"],
    key: [door, name],
    "control-choose.key": [door],
    "control-choose.choice": ["on"],
    "control-type.key": [name],
    text: [numberOf("home")],
    "control-texts.sought": ["home"],
    "control-text.sought": ["home"],
    "control-failure.id": failures.slice(0, 1),
    "control-replay.id": failures.slice(1),
    "control-call.id": calls.slice(0, 1),
    "control-send-again.id": calls.slice(0, 1),
    "control-drop.id": calls.slice(1),
  };
}

async function studentNumber({ app }: School, personId: number): Promise<number> {
  const by: Human = { kind: "human", via: "chat", id: personId, language: "en", rights: new Set() };
  const profile = {
    ...({ firstName: "رضا", lastName: "رضایی", grade: "11", major: "arts" } as const),
    ...{ province: "IR-00", city: "IR-00-0", phone: `+98912${String(++last).slice(-7)}` },
  };
  await app.kernel.act((act) => register(act, by, profile));
  const student = await studentOf(app.kernel.db.read, by);
  return student?.id ?? 0;
}

/** Updates whose turn broke. */
const failuresOf = ({ app, clock }: School, count: number): Promise<string[]> =>
  app.kernel.act(async ({ tx }) => {
    const ids: string[] = [];
    for (let at = 0; at < count; at++)
      ids.push(await contain(tx, { update_id: ++last }, new Error("boom"), clock.now()));
    return ids;
  });

/** Calls that were given up. */
const deadCallsOf = ({ app, clock }: School, count: number): Promise<number[]> =>
  app.kernel.act(async ({ tx }) => {
    const call = { method: "sendMessage", params: { chat_id: 1, text: "Never" }, priority: 3 };
    const row = { ...call, state: "dead" as const, createdAt: clock.now(), expiresAt: clock.now() };
    const written = await tx.insert(outbox).values(Array(count).fill(row)).returning({ id: outbox.id });
    return written.map(({ id }) => id);
  });
