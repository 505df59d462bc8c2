import { type Scene, scene } from "../../bot/scene.ts";
import { DomainError } from "../../lib/errors.ts";
import { emailOf } from "./employees.ts";
import { choosing, tryPassword } from "./login.ts";
import { newPassword, typedPassword } from "./passwords.ts";
import { signedIn } from "./sign-ins.ts";
import * as views from "./views.ts";

/** E-mail and password; the message with the password goes at once. */
export const loginForm: Scene = scene("login")
  .ask(
    "email",
    ({ turn: { t } }) => ({ text: t("login-email") }),
    ({ text = "" }) => emailOf(text),
  )
  .ask(
    "password",
    ({ turn: { t } }) => ({ text: t("login-password") }),
    ({ text = "" }) => typedPassword(text),
    { isSecret: true },
  )
  .done(async (turn, { email, password }) => {
    await tryPassword(turn, turn.person, { email, password });
    return { text: turn.t("login-checking") };
  });

/** A password of one's own, the first or another. */
export const passwordForm: Scene = scene("staff-password")
  .ask(
    "password",
    ({ turn: { t } }) => ({ text: t("password-ask") }),
    async ({ text = "", turn }) => {
      const found = await signedIn(turn.tx, turn.person.id, turn.now);
      if (!found) throw new DomainError("signed-out");
      return newPassword(text, found.employee.email);
    },
    { isSecret: true },
  )
  .left(async (turn) => {
    const found = await signedIn(turn.tx, turn.person.id, turn.now);
    await (found ? turn.show(await views.profile(turn, found)) : turn.home());
  })
  .done(async (turn, { password }) => {
    const { id, employee } = turn.person;
    if (employee === undefined) throw new DomainError("signed-out");
    await turn.later(choosing, { person: id, employee, password });
    return { text: turn.t("password-saving") };
  });
