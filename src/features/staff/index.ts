import { homeButton } from "../../bot/doors.ts";
import { button } from "../../bot/keyboard.ts";
import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { adminDesk } from "./admins-desk.ts";
import { isSigningIn, knowEmployee, staffCommands, staffTaps, startByLink } from "./bot.ts";
import { loginButton } from "./buttons.ts";
import { reindex } from "./employees.ts";
import { employeeDesk } from "./employees-desk.ts";
import { loginForm, passwordForm } from "./forms.ts";
import { greetStaff } from "./home.ts";
import {
  checking,
  checkingGivenUp,
  checkPassword,
  choosePassword,
  choosing,
  choosingGivenUp,
  forgetTries,
} from "./login.ts";
import { rolePart } from "./of-person.ts";
import { personal } from "./personal.ts";
import { roleDesk, roleRightDesk } from "./roles-desk.ts";
import * as tables from "./schema.ts";
import { staffing } from "./settings.ts";
import { forgetSignIns } from "./sign-ins.ts";
import { staffSubjects } from "./subjects.ts";
import { signedInAs } from "./views.ts";

export * as staffForOperator from "./operator.ts";

/** Who works here: admins, employees and how they sign in, and what each role may do. */
export const staff: Feature = {
  name: "staff",
  texts: texts("features/staff"),
  tables,
  settings: staffing,
  rights: {
    // The owner's own: what nobody else has, nobody else can pass on.
    "admins.change": ["owner"],
    "roles.change": ["owner"],
    "employees.read": ["owner", "admin", "developer"],
    "employees.change": ["owner", "admin", "developer"],
  },
  commands: staffCommands,
  starts: { login: startByLink },
  taps: staffTaps,
  forms: [loginForm, passwordForm],
  desks: [adminDesk, roleDesk, roleRightDesk, employeeDesk],
  subjects: staffSubjects,
  staysOpen: isSigningIn,
  gates: [knowEmployee],
  greetStaff,
  tasks: [does(checking, checkPassword, checkingGivenUp), does(choosing, choosePassword, choosingGivenUp)],
  cron: [
    {
      name: "forget-sign-ins",
      pattern: "20 * * * *",
      run: ({ act }) =>
        act(async (doing) => {
          await forgetSignIns(doing);
          await forgetTries(doing);
        }),
    },
  ],
  personal,
  reindex,
  personParts: [rolePart],
  notices: {
    "admin-made": (t) => ({ text: t("admin-made") }),
    "admin-ended": (t) => ({ text: t("admin-ended") }),
    "login-done": (t, about) => signedInAs(t, about),
    "login-wrong": (t) => ({
      text: t("login-wrong"),
      buttons: [[button(t.plain("login-again"), loginButton.pack())]],
    }),
    "login-broken": (t) => ({
      text: t("login-broken"),
      buttons: [[button(t.plain("login-again"), loginButton.pack())]],
    }),
    "login-locked-out": (t, about) => ({ text: t("login-locked-out", about) }),
    "was-signed-out": (t) => ({ text: t("was-signed-out"), buttons: [[homeButton(t)]] }),
    "password-set": (t, about) => ({
      text: t("password-set", about),
      buttons: [[homeButton(t)]],
    }),
    "password-broken": (t) => ({ text: t("password-broken") }),
  },
  admin: [
    { room: "people", desk: adminDesk, place: 60 },
    { room: "people", desk: employeeDesk, place: 50 },
    { room: "people", desk: roleDesk, place: 70 },
  ],
};
