import { DomainError } from "../../../../lib/errors.ts";
import { tidy } from "../../../../lib/fold.ts";
import { declare } from "../../../../settings/settings.ts";
import type { FixedKey } from "../../../../texts/keys.ts";

/** Digits of the register, in any of our scripts, or nothing. */
const digits =
  (form: RegExp, refusal: FixedKey) =>
  (typed: string): string => {
    const code = tidy(typed).replaceAll(/\s/g, "");
    if (code && !form.test(code)) throw new DomainError(refusal);
    return code;
  };

const mxik = digits(/^\d{17}$/, "setting-not-a-fiscal-code");
const packageCode = digits(/^\d{1,20}$/, "setting-not-a-package-code");

/** MXIK and package code of what has none of its own, for fiscal receipts in Uzbekistan (tasnif.soliq.uz). */
export const fiscal = {
  code: declare<string>({ key: "fiscal-code", fallback: "", parse: mxik }),
  package: declare<string>({ key: "fiscal-package", fallback: "", parse: packageCode }),
};
