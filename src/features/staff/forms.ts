import { type Scene, scene } from "../../bot/scene.ts";
import type { Turn } from "../../bot/turn.ts";
import { DomainError } from "../../lib/errors.ts";
import { emailOf } from "./employees.ts";
import { choosing, tryPassword } from "./login.ts";
import { newPassword, typedPassword } from "./passwords.ts";
import { type SignedIn, signedIn } from "./sign-ins.ts";
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

/** Throws signed-out. */
async function asSignedIn({ tx, person, now }: Turn): Promise<SignedIn> {
  const found = await signedIn(tx, person.id, now);
  if (!found) throw new DomainError("signed-out");
  return found;
}

/** A password of one's own, the first or another. */
export const passwordForm: Scene = scene("staff-password")
  .ask(
    "password",
    ({ turn: { t } }) => ({ text: t("password-ask") }),
    async ({ text = "", turn }) => {
      const { employee } = await asSignedIn(turn);
      return newPassword(text, employee.email);
    },
    { isSecret: true },
  )
  .left(async (turn) => {
    const found = await signedIn(turn.tx, turn.person.id, turn.now);
    await (found ? turn.show(await views.profile(turn, found)) : turn.home());
  })
  .done(async (turn, { password }) => {
    const { employee } = await asSignedIn(turn);
    await turn.later(choosing, { person: turn.person.id, employee: employee.id, password });
    return { text: turn.t("password-saving") };
  });
