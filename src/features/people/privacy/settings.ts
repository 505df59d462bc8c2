import { textSetting } from "../../../settings/settings.ts";

export const privacy = {
  note: textSetting("privacy-note", "", "school", { isForOthers: true }),
};
