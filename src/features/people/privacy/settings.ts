import { textSetting } from "../../../settings/settings.ts";

export const privacy = {
  note: textSetting("privacy-note", "", "privacy", { isForOthers: true }),
};
