import { numberSetting } from "../../settings/settings.ts";

/** How employees sign in. */
export const staffing = {
  /** How long somebody stays signed in without coming. */
  days: numberSetting({ key: "sign-in-days", fallback: 7, least: 1, most: 90, room: "staff" }),
  /** How often a password may be wrong within a quarter of an hour. */
  attempts: numberSetting({ key: "sign-in-attempts", fallback: 5, least: 1, most: 50, room: "staff" }),
};
