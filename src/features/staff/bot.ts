import { CENTRE } from "../../bot/centre.ts";
import { enter } from "../../bot/scene-run.ts";
import { standing } from "../../bot/scene-state.ts";
import { type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { rightsOf } from "../people/colleagues.ts";
import * as buttons from "./buttons.ts";
import { loginForm, passwordForm } from "./forms.ts";
import { stepsView } from "./home.ts";
import { openLink } from "./login.ts";
import { roleName } from "./roles-desk.ts";
import { endOthers, logOut, renew, type SignedIn, signedIn } from "./sign-ins.ts";
import * as views from "./views.ts";

/** Signing in, oneself, and signing out. */
export const staffTaps: Tap[] = [
  tap(buttons.stepsButton, CENTRE, async (turn) => turn.show(await stepsView(turn))),
  tap(buttons.loginButton, "everyone", beginLogin),
  tap(buttons.profileButton, "everyone", (turn) =>
    asEmployee(turn, async (found) => turn.show(await views.profile(turn, found))),
  ),
  tap(buttons.passwordButton, "everyone", (turn) => asEmployee(turn, () => enter(turn, passwordForm))),
  tap(buttons.endOthersButton, "everyone", (turn) =>
    asEmployee(turn, async (found) => {
      await endOthers(turn, turn.person, found);
      turn.toast(turn.t.plain("staff-others-ended"));
      await turn.show(await views.profile(turn, found));
    }),
  ),
  tap(buttons.logOutButton, "everyone", (turn, { sure }) =>
    asEmployee(turn, async () => {
      if (!sure) return turn.show(views.logOutSure(turn.t));
      await logOut(turn, turn.person);
      const { employee: _, ...person } = turn.person;
      turn.person = { ...person, rights: await rightsOf(turn, person.id) };
      await turn.home(turn.t("staff-logged-out"));
    }),
  ),
];

export const staffCommands: Commands = { login: beginLogin };

/** For who is signed in; whoever is not any more hears so, and comes home. */
async function asEmployee(turn: Turn, work: (found: SignedIn) => Promise<unknown>): Promise<void> {
  const found = await signedIn(turn.tx, turn.person.id, turn.now);
  if (found) return void (await work(found));
  turn.toast(turn.t.plain("signed-out"));
  await turn.home();
}

/** Whoever is signed in already sees as whom. */
async function beginLogin(turn: Turn): Promise<void> {
  const found = await signedIn(turn.tx, turn.person.id, turn.now);
  if (found) await turn.show(await views.profile(turn, found));
  else await enter(turn, loginForm);
}

/** The link that staff have made: whoever opens it first is in, and chooses a password if they have none. */
export async function startByLink(turn: Turn, token: string): Promise<boolean> {
  const employee = await openLink(turn, turn.person, token);
  const rights = await rightsOf(turn, turn.person.id);
  turn.person = { ...turn.person, rights, hasRoles: true, employee: employee.id };
  if (employee.password) await turn.home(turn.t("login-back", { name: employee.name }));
  else {
    turn.sayFirst(turn.t("login-done", { name: employee.name, role: roleName(turn.t, employee.role) }));
    await enter(turn, passwordForm);
  }
  return true;
}

/** Whoever is signed in is known as the employee they are, and stays so for as long as they come. */
export async function knowEmployee(turn: Turn): Promise<boolean> {
  if (!turn.isMet || !turn.person.hasRoles) return true;
  const found = await signedIn(turn.tx, turn.person.id, turn.now);
  if (!found) return true;
  turn.person = { ...turn.person, employee: found.employee.id };
  await renew(turn, turn.person.id, found);
  return true;
}

/** Employees come in also while students do not. */
export async function isSigningIn(turn: Turn): Promise<boolean> {
  if (turn.press && buttons.loginButton.filter(turn.press.data ?? "")) return true;
  if (/^\/(login|start login_)/.test(turn.message?.text ?? "")) return true;
  const open = await standing(turn);
  return [loginForm, passwordForm].some(({ name }) => name === open?.scene);
}
