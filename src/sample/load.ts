import type { Config } from "../config/index.ts";
import type { Db, Tx } from "../db/db.ts";
import { meetPerson } from "../features/people/person.ts";
import { people } from "../features/people/schema.ts";
import { personName } from "../features/students/names.ts";
import { cities, namesOf } from "../features/students/places/index.ts";
import { school as schoolSettings } from "../features/students/settings.ts";
import { register } from "../features/students/students.ts";
import { HOUR } from "../lib/durations.ts";
import { Refused } from "../lib/errors.ts";
import { type Country, mobile } from "../lib/phone.ts";
import { general } from "../settings/general.ts";
import { type Setting, Settings, store } from "../settings/settings.ts";
import type { Language } from "../texts/languages.ts";
import type { Act } from "../turn/act.ts";
import type { SampleFiles } from "./files.ts";
import { past } from "./past.ts";
import type { Buyer } from "./sales.ts";
import { type SampleStudent, sampleSchool } from "./school.ts";
import { openShop } from "./shop.ts";

/** Between one registration and the next: the school has grown for two months. */
const PACE_MS = 37 * HOUR;

/** Whether nobody is there yet. */
export const isEmpty = async ({ read }: Db): Promise<boolean> => (await read.$count(people)) === 0;

/** Fills an empty database through the rules, all or nothing; tells how many students it has then. */
export function loadSample(
  db: Db,
  config: Config,
  language: Language,
  now: Date,
  files?: SampleFiles,
): Promise<number> {
  const school = sampleSchool(language);
  return db.tx(async (tx) => {
    if ((await tx.$count(people)) > 0)
      throw new Refused("There are people in this database already: the sample school needs an empty one.");
    await settle(tx, school, now);
    const moment = past(tx, config, new Settings(), school.timeZone);
    const buyers: Buyer[] = [];
    for (const [at, student] of school.students.entries()) {
      const since = new Date(now.getTime() - (school.students.length - at) * PACE_MS);
      buyers.push({ id: await enrol(moment(since), student, school.country, language), since });
    }
    await openShop(tx, { config, language, timeZone: school.timeZone, buyers, now, files });
    return school.students.length;
  });
}

async function settle(tx: Tx, school: ReturnType<typeof sampleSchool>, now: Date) {
  const values: [Setting<string>, string][] = [
    [general.timeZone, school.timeZone],
    [schoolSettings.name, school.name],
    [schoolSettings.contactTelegram, school.telegram],
    [schoolSettings.contactEmail, school.email],
    [schoolSettings.contactWebsite, school.website],
    [schoolSettings.contactPhone, school.phone],
  ];
  for (const [setting, value] of values) await store(tx, setting, setting.parse(value), null, now);
  await store(tx, schoolSettings.country, schoolSettings.country.parse(school.country), null, now);
}

/** Gives the person's id. */
async function enrol(
  act: Act,
  student: SampleStudent,
  country: Country,
  language: Language,
): Promise<number> {
  const { firstName, lastName, telegramId } = student;
  const user = {
    id: telegramId,
    is_bot: false,
    first_name: firstName,
    last_name: lastName,
    language_code: language,
  };
  const row = await meetPerson(act.tx, user, language, act.now);
  const person = {
    id: row.id,
    telegramId,
    name: `${firstName} ${lastName}`,
    language: row.language,
    kind: "human" as const,
    via: "chat" as const,
    rights: new Set<string>(),
    isNew: true,
    isBack: false,
    isBanned: false as const,
  };
  const profile = {
    firstName: personName(firstName, country),
    lastName: personName(lastName, country),
    grade: student.grade,
    major: student.major,
    province: student.province,
    city: cityNamed(student.province, student.city),
    phone: mobile(student.phone, country),
  };
  await register(act, person, profile);
  return row.id;
}

function cityNamed(province: string, name: string): string {
  const city = cities(province, "en").find((each) => namesOf(each).includes(name));
  if (!city) throw new Error(`the sample school knows no ${name} in ${province}`);
  return city.id;
}
