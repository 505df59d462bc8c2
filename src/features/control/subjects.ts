import { cutLine } from "../../lib/cut.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { isLanguage } from "../../texts/languages.ts";
import type { Named, Subjects } from "../../turn/subjects.ts";
import { previews } from "./wordings/check.ts";
import { withoutTags } from "./wordings/html.ts";
import { libraryIn, numberOf } from "./wordings/sources.ts";
import { idOf } from "./wordings/wordings.ts";

const LONGEST = 40;

/** Settings of a former release, of which the audit still tells what they were set to. */
const FORMER: Record<string, FixedKey> = { "order-seconds": "setting-order-seconds" };

/** How the audit calls settings, and texts by their beginning as the product says them. */
export const controlSubjects: Subjects = {
  setting: {
    ...{ right: "settings.change", desk: "settings" },
    called: (t, name) => t.plain("subject-setting", { name }),
    named: async ({ settings }, keys) =>
      new Map(
        keys.flatMap((key): [string, Named][] => {
          const former = FORMER[key];
          if (settings.named(key)) return [[key, { name: (t) => t.named(`setting-${key}`) }]];
          return former ? [[key, { name: (t) => t.plain(former), id: null }]] : [];
        }),
      ),
  },
  text: {
    ...{ right: "texts.change", desk: "wordings" },
    called: (t, name) => t.plain("subject-text", { name }),
    named: async ({ texts }, ids) =>
      new Map(
        ids.flatMap((id) => {
          const [language = "", key = ""] = id.split(":");
          const wording = isLanguage(language) ? libraryIn(texts)(language).get(key) : undefined;
          if (wording === undefined) return [];
          const [said = wording] = previews(wording);
          const name = cutLine(withoutTags(said), LONGEST);
          return [[id, { name, id: idOf(language, numberOf(key)) }] as const];
        }),
      ),
  },
};
