import { toList } from "../../bot/desk/doors.ts";
import { homeButton } from "../../bot/doors.ts";
import { button, grid } from "../../bot/keyboard.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Greeting } from "../../feature.ts";
import { shownPhone } from "../../lib/phone.ts";
import type { Translator } from "../../texts/texts.ts";
import { may } from "../../turn/actor.ts";
import { endOthersButton, logOutButton, passwordButton, profileButton } from "./buttons.ts";
import type { Employee } from "./employees.ts";
import { employeeDesk } from "./employees-desk.ts";
import { roleName } from "./roles-desk.ts";
import { type SignedIn, signedIn, signInsOf } from "./sign-ins.ts";

/** What stands in the menu of who is signed in: the sections that their role may see, and themselves. */
export const staffMenu = (t: Translator, { mayEmploy }: { mayEmploy: boolean }): InlineButton[][] =>
  grid(
    [
      ...(mayEmploy ? [button(t.plain("admin-employees"), toList(employeeDesk))] : []),
      button(t.plain("staff-profile"), profileButton.pack()),
      button(t.plain("staff-log-out"), logOutButton.pack({ sure: false })),
    ],
    2,
  );

/** Who is signed in comes home to what their role may see. */
export async function greetEmployee(turn: Turn): Promise<Greeting | undefined> {
  if (turn.person.employee === undefined) return undefined;
  const found = await signedIn(turn.tx, turn.person.id, turn.now);
  if (!found) return undefined;
  const { t } = turn;
  const { name, role } = found.employee;
  return {
    words: t("staff-line", { name, role: roleName(t, role) }),
    buttons: staffMenu(t, { mayEmploy: may(turn.person, "employees.read") }),
    isOfStaff: true,
  };
}

export const signedInAs = (
  t: Translator,
  about: Pick<Employee, "name" | "role"> & { mayEmploy: boolean },
): View => ({
  text: t("login-done", { name: about.name, role: roleName(t, about.role) }),
  buttons: [...staffMenu(t, about), [homeButton(t)]],
});

/** Oneself, as the school knows one. */
export async function profile(turn: Turn, { employee, until }: SignedIn): Promise<View> {
  const { t, tx, person, now } = turn;
  const others = (await signInsOf(tx, employee.id, now)).filter(
    ({ telegramId }) => telegramId !== person.telegramId,
  );
  const { name, role, email, phone } = employee;
  return {
    text: [
      t("staff-profile-title", { name, role: roleName(t, role) }),
      t("employee-email", { email }),
      ...(phone ? [t("employee-phone", { phone: shownPhone(phone) })] : []),
      t("staff-signed-in-until", { until }),
      ...(others.length > 0 ? [t("staff-elsewhere", { count: others.length })] : []),
    ].join("\n"),
    buttons: [
      [button(t.plain(employee.password ? "password-change" : "password-choose"), passwordButton.pack())],
      ...(others.length > 0 ? [[button(t.plain("staff-end-others"), endOthersButton.pack())]] : []),
      [button(t.plain("staff-log-out"), logOutButton.pack({ sure: false }))],
      [homeButton(t)],
    ],
  };
}

export const logOutSure = (t: Translator): View => ({
  text: t("staff-log-out-sure"),
  buttons: [
    [button(t.plain("staff-log-out"), logOutButton.pack({ sure: true }), "danger")],
    [button(t.plain("back"), profileButton.pack())],
  ],
});
