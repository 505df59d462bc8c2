import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Person } from "../../src/simulator/index.ts";
import { studentRecord } from "../support/records.ts";
import { arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let zahra: Person;
beforeAll(async () => {
  school = await School.open();
  zahra = school.person({ first_name: "Sheherazade", username: "zahra_of_mashhad" });
  await registers(school, zahra, "en", { firstName: "شهرزاد", lastName: "نیشابوری", phone: "09361234567" });
  await zahra.says("/profile");

  const ali = school.person({ first_name: "Aladdin" });
  await arrivesAt(school, ali, "phone", "en", { firstName: "سندباد", lastName: "بغدادی" });
  await ali.says("0912765432");
  await ali.says("what is this about, Scheherazadeson?");

  await school.owner.says("/students شهرزاد");
  await school.owner.taps("شهرزاد");
});
afterAll(() => school.endsWell());

const SECRETS = [
  "شهرزاد",
  "نیشابوری",
  "9361234567",
  "0936 123 4567",
  "Sheherazade",
  "zahra_of_mashhad",
  "سندباد",
  "بغدادی",
  "0912765432",
  "Scheherazadeson",
  "Aladdin",
];

/** Everything the school has written: the files of its folder, or every row of every table. */
async function everythingAtRest(): Promise<Buffer> {
  if (school.app.kernel.db.dialect === "postgres") return Buffer.from(await everyRow());
  const { dir } = school.app.kernel.config.data;
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => Bun.file(join(file.parentPath, file.name)).bytes());
  return Buffer.concat(await Promise.all(contents));
}

async function everyRow(): Promise<string> {
  const { db } = school.app.kernel;
  const tables = "select table_name as name from information_schema.tables where table_schema = 'public'";
  const rows: unknown[] = [];
  for (const table of await db.run(tables)) {
    const { name } = table as { name: string };
    rows.push(...(await db.run(`select * from "${name}"`)));
  }
  return JSON.stringify(rows);
}

describe("nothing personal can be read from what is stored", () => {
  let stored: Buffer;
  beforeAll(async () => {
    stored = await everythingAtRest();
  });

  test("what is stored is there, and is the whole of it", () => {
    for (const open of ["student.registered", "IR-09", "registration"])
      expect(stored.includes(open)).toBe(true);
  });

  test.each(SECRETS)("%s", (secret) => {
    expect(stored.includes(secret)).toBe(false);
    expect(stored.includes(Buffer.from(secret, "utf16le"))).toBe(false);
    expect(stored.includes(Buffer.from(secret).toString("base64").replace(/=+$/, "").slice(0, -1))).toBe(
      false,
    );
  });
});

test("and all of it can be read by whoever has the key", async () => {
  expect(await studentRecord(school, zahra)).toMatchObject({ firstName: "شهرزاد", phone: "+989361234567" });
});

test("the same phone and name are sealed differently for each student", async () => {
  const other = school.person();
  await registers(school, other, "en", { firstName: "شهرزاد", lastName: "نیشابوری", phone: "09361234567" });
  const rows = (await school.app.kernel.db.run(
    "select first_name, last_name, phone from students",
  )) as object[];
  const sealed = rows.flatMap((row) => Object.values(row));
  expect(sealed).toHaveLength(6);
  expect(new Set(sealed).size).toBe(6);
});
