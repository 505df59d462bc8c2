import { formsOf } from "./bot/desk/forms.ts";
import { sendTable, tabling } from "./bot/desk/table.ts";
import { tapsOf } from "./bot/desk/taps.ts";
import { does, type Feature } from "./feature.ts";
import { rightsOf } from "./features/people/colleagues.ts";
import { inEach } from "./texts/languages.ts";

/** What the bot makes of all desks: their buttons, their forms and their tables. */
export function desksFeature(features: readonly Feature[]): Feature {
  const desks = features.flatMap((feature) => feature.desks ?? []);
  return {
    name: "desks",
    texts: inEach(() => ""),
    taps: desks.flatMap(tapsOf),
    forms: desks.flatMap(formsOf),
    tasks: [
      does(
        tabling,
        (payload, outside) => sendTable({ desks, rightsOf }, payload, outside),
        (act, { by }) => act.tell(by.id, "table-given-up", {}),
      ),
    ],
    notices: { "table-given-up": (t) => ({ text: t("table-given-up") }) },
  };
}
