import { and, eq, inArray, isNull } from "drizzle-orm";
import { failedUpdates } from "../../bot/schema.ts";
import { cutLine } from "../../lib/cut.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { isLanguage } from "../../texts/languages.ts";
import { outbox } from "../../turn/schema.ts";
import { byNumber, type Named, type Subjects } from "../../turn/subjects.ts";
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
    some: "some-setting",
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
    some: "some-text",
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
  failure: {
    some: "some-failure",
    ...{ right: "failures.replay", desk: "failures" },
    called: (t, name) => t.plain("subject-failure", { name }),
    // Its code is what the person was told; it is looked at as long as it waits.
    async named({ tx }, codes) {
      const rows = await tx
        .select({ code: failedUpdates.errorId })
        .from(failedUpdates)
        .where(and(inArray(failedUpdates.errorId, [...codes]), isNull(failedUpdates.replayedAt)));
      const waiting = new Set(rows.map(({ code }) => code));
      return new Map(codes.map((code) => [code, { name: code, ...(!waiting.has(code) && { id: null }) }]));
    },
  },
  call: {
    some: "some-call",
    ...{ right: "calls.decide", desk: "calls" },
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(inArray(outbox.id, ids), eq(outbox.state, "dead")));
      return rows.map(({ id }) => ({ row: id, name: (t) => t.plain("some-call") }));
    }),
  },
};
