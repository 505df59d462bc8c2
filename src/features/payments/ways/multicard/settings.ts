import { textSetting } from "../../../../settings/settings.ts";

/** MXIK and package code of what has none of its own, for fiscal receipts in Uzbekistan (tasnif.soliq.uz). */
export const fiscal = {
  code: textSetting("fiscal-code", ""),
  package: textSetting("fiscal-package", ""),
};
