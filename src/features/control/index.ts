import type { Accept } from "../../bot/intake.ts";
import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import type { Clock } from "../../lib/clock.ts";
import { kernelTexts } from "../../texts/catalogue.ts";
import type { Acting } from "../../turn/act.ts";
import { controlBot } from "./bot.ts";
import { controlButton, settingsButton, systemButton, textsButton, trailButton } from "./buttons.ts";
import { settingsBot } from "./settings/bot.ts";
import { settingForm } from "./settings/form.ts";
import { systemBot } from "./system/bot.ts";
import { replaying } from "./system/failures.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };
import { trailBot } from "./trail/bot.ts";
import { wordingsBot } from "./wordings/bot.ts";
import { findForm, rewordForm } from "./wordings/form.ts";
import { libraryOf } from "./wordings/sources.ts";

export interface ControlParts {
  db: Db;
  act: Acting;
  clock: Clock;
  /** Hears an update, as the intake does. */
  accept: Accept;
  /** Reads settings and wordings anew. */
  refresh: () => Promise<void>;
  /** Everything the product consists of, this feature too. */
  features: () => Feature[];
}

const OPERATORS = ["owner", "admin"];

/** The control centre: settings, texts, how the machine is, and what was done. */
export function controlFeature({ db, act, clock, accept, refresh, features }: ControlParts): Feature {
  const library = libraryOf(() => [kernelTexts, ...features().map((feature) => feature.texts)]);
  const setting = settingForm(refresh);
  const finding = findForm(library);
  const rewording = rewordForm(library, refresh);
  return {
    name: "control",
    texts: { fa, uz, ru, en },
    bots: [
      controlBot(() => features().flatMap(({ admin = [] }) => admin)),
      settingsBot(setting, refresh),
      wordingsBot({ library, refresh, finding, rewording }),
      systemBot({ dialect: db.dialect, startedAt: clock.now() }),
      trailBot,
    ],
    scenes: [setting, finding, rewording],
    commands: [{ name: "admin", scope: "staff" }],
    menu: [
      {
        label: "menu-control",
        data: controlButton.pack(),
        when: ({ person }) => person.rights.has("control.open"),
      },
    ],
    admin: [
      { label: "admin-settings", permission: "settings.change", data: settingsButton.pack({ page: 0 }) },
      {
        label: "admin-texts",
        permission: "texts.change",
        data: textsButton.pack({ language: "own", page: 0 }),
      },
      { label: "admin-system", permission: "system.read", data: systemButton.pack() },
      { label: "admin-audit", permission: "audit.read", data: trailButton.pack({ page: 0 }) },
    ],
    tasks: { replay: replaying({ db, act, accept }) },
    rights: {
      "control.open": OPERATORS,
      "settings.change": OPERATORS,
      "texts.change": OPERATORS,
      "system.read": OPERATORS,
      "failures.replay": OPERATORS,
      "calls.decide": OPERATORS,
      "audit.read": OPERATORS,
    },
  };
}
