import { bigint, id, index, sealed, table, text, time, uniqueIndex } from "../../db/columns.ts";
import { people } from "../people/schema.ts";
import type { StaffRole } from "./employees.ts";

/** Who works here. Names, addresses and the hash of the password are sealed; `emailIndex` finds an exact e-mail. */
export const employees = table(
  "employees",
  {
    id: id(),
    name: sealed("employees.name").notNull(),
    email: sealed("employees.email").notNull(),
    emailIndex: text().notNull(),
    phone: sealed("employees.phone"),
    role: text<StaffRole>().notNull(),
    /** Argon2id in the PHC string format; nothing until they have chosen one. */
    password: sealed("employees.password"),
    createdAt: time().notNull(),
    /** They work here no more: they cannot sign in. */
    leftAt: time(),
  },
  (t) => [uniqueIndex("employees_email").on(t.emailIndex)],
);

/** In which Telegram account an employee is signed in; a row that is gone has ended. */
export const signIns = table(
  "sign_ins",
  {
    id: id(),
    employeeId: bigint()
      .notNull()
      .references(() => employees.id),
    personId: bigint()
      .notNull()
      .references(() => people.id),
    startedAt: time().notNull(),
    usedAt: time().notNull(),
    until: time().notNull(),
  },
  (t) => [uniqueIndex("sign_ins_person").on(t.personId), index("sign_ins_employee").on(t.employeeId)],
);

/** Tries to sign in with a password, by the account and by whoever tries; what they typed stands nowhere. */
export const loginAttempts = table(
  "login_attempts",
  { id: id(), by: text().notNull(), at: time().notNull() },
  (t) => [index("login_attempts_by").on(t.by, t.at)],
);

/** A way in for one employee, once and for ten minutes; only the hash of what stands in the link. */
export const loginLinks = table("login_links", {
  token: text().primaryKey(),
  employeeId: bigint()
    .notNull()
    .references(() => employees.id),
  expiresAt: time().notNull(),
});
