import { type SQL, sql } from "drizzle-orm";
import { fact } from "../../desk/desk.ts";
import type { Segment } from "../../hooks.ts";
import { DomainError } from "../../lib/errors.ts";
import { isPhoneLike, soughtNumber } from "../../lib/phone.ts";
import type { PersonFinder, PersonPart } from "../../turn/persons.ts";
import { unpackName } from "../people/name-index.ts";
import { nearName } from "../people/near-names.ts";
import { people } from "../people/schema.ts";
import { byName, nearlyNamed, personsOf } from "./roll/by-name.ts";
import { students } from "./schema.ts";
import { school } from "./settings.ts";
import { byPhone, studentOf } from "./students.ts";

/** Whoever has registered, by the name that they gave, with the card of the student. */
export const studentPart: PersonPart = {
  right: "students.read",
  place: 10,
  async read({ tx }, personId) {
    const student = await studentOf(tx, { id: personId });
    const since = student?.registeredAt ?? null;
    const name = student ? `${student.firstName} ${student.lastName}` : null;
    return {
      facts: (t) => [
        fact("registeredAt", since, since ? t("person-registered", { at: since }) : t("person-unregistered")),
        fact("student", name, name ? t("person-student", { name }) : ""),
      ],
      ...(student && { card: { label: "person-student-card", desk: "students", id: student.id } }),
    };
  },
};

/** Whoever has registered. */
export const registered: Segment = {
  name: "registered",
  members: (): SQL => sql`exists (select 1 from ${students} where ${students.personId} = ${people.id})`,
};

/** Finds people by what they gave when they registered. */
export const studentFinder: PersonFinder = {
  right: "students.read",
  async byPhone({ tx, settings }, _by, typed) {
    if (!isPhoneLike(typed)) return undefined;
    try {
      return (await byPhone(tx, soughtNumber(typed, settings.get(school.country))))?.personId;
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  },
  async byName({ tx }, _by, packed, limit) {
    const rows = await byName(tx, unpackName(packed), undefined).read(undefined, "on", limit);
    return rows.map(({ personId }) => personId);
  },
  async nearly({ tx }, _by, typed, limit) {
    const near = nearName(typed);
    return near ? personsOf(tx, (await nearlyNamed(tx, near)).slice(0, limit)) : [];
  },
};
