import { DomainError } from "../../../../lib/errors.ts";
import { tidy } from "../../../../lib/fold.ts";
import { declare, type Setting } from "../../../../settings/settings.ts";
import type { FixedKey, SettingKey } from "../../../../texts/keys.ts";

/** Digits of the register, in any of our scripts, or nothing. */
const digits = (key: SettingKey, form: RegExp, refusal: FixedKey): Setting<string> =>
  declare({
    ...{ key, fallback: "" },
    parse(typed) {
      const code = tidy(typed).replaceAll(/\s/g, "");
      if (code && !form.test(code)) throw new DomainError(refusal);
      return code;
    },
  });

/** MXIK and package code of what has none of its own, for fiscal receipts in Uzbekistan (tasnif.soliq.uz). */
export const fiscal = {
  code: digits("fiscal-code", /^\d{17}$/, "setting-not-a-fiscal-code"),
  package: digits("fiscal-package", /^\d{1,20}$/, "setting-not-a-package-code"),
};
