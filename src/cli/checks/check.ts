import type { Config } from "../../config/index.ts";
import type { Db } from "../../db/db.ts";
import { FEATURES } from "../../features.ts";
import type { Finding } from "../../hooks.ts";
import { Settings } from "../../settings/settings.ts";
import { defaultsOf, settingsOf } from "../../together.ts";
import type { Answer, Telegram } from "../../turn/outside.ts";

export interface Check extends Finding {
  name: string;
}

/** What is looked at. */
export interface Patient {
  config: Config;
  now: Date;
  telegram: Telegram;
  /** Asked once, for several checks. */
  webhookInfo: () => Promise<Answer>;
  /** Undefined before the first start, and when it does not open. */
  db: Db | undefined;
  /** Why it does not open. */
  unopened: string | undefined;
}

export type Look = (patient: Patient) => Promise<Finding>;

export const pass = (detail: string): Finding => ({ status: "pass", detail });
export const warn = (detail: string, fix: string): Finding => ({ status: "warn", detail, fix });
export const fail = (detail: string, fix: string): Finding => ({ status: "fail", detail, fix });

/** The settings as they are stored. */
export async function storedSettings(db: Db, config: Config): Promise<Settings> {
  const settings = new Settings(defaultsOf(FEATURES, config), settingsOf(FEATURES));
  await settings.load(db);
  return settings;
}

/** For checks that look into the database. */
export const inDatabase =
  (look: (db: Db, patient: Patient) => Promise<Finding>): Look =>
  async (patient) => {
    if (patient.db) return look(patient.db, patient);
    if (patient.unopened !== undefined)
      return warn("not looked at: the database does not open", "mend the database first");
    return pass("there is no database yet: the first start makes it");
  };
