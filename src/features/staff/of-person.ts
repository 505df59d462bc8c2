import { and, eq } from "drizzle-orm";
import { fact } from "../../desk/desk.ts";
import type { PersonPart } from "../../turn/persons.ts";
import { lasting, rolesOf } from "../people/roles.ts";
import { people, roleMembers } from "../people/schema.ts";
import { roleName } from "./roles-desk.ts";

/** The roles that somebody has now, by the configuration or by a deed. */
export const rolePart: PersonPart = {
  right: "people.read",
  place: 50,
  async read({ tx, config, now }, personId) {
    const [person] = await tx
      .select({ telegramId: people.telegramId })
      .from(people)
      .where(eq(people.id, personId));
    const members = await tx
      .select({ role: roleMembers.role })
      .from(roleMembers)
      .where(and(eq(roleMembers.personId, personId), lasting(now)));
    const configured = person ? rolesOf(config.bot, person.telegramId) : [];
    const roles = [...new Set([...configured, ...members.map(({ role }) => role)])];
    return {
      facts: (t) => [
        fact(
          "roles",
          roles,
          roles.length > 0
            ? t("person-roles", { names: roles.map((role) => roleName(t, role)).join(", ") })
            : "",
        ),
      ],
    };
  },
};
