import type { Feature } from "../../../src/feature.ts";
import { texts } from "../../../src/texts/folder.macro.ts" with { type: "macro" };

/** When the school is open. */
export const hours: Feature = {
  name: "hours",
  texts: texts("../test/examples/hours"),
  commands: { hours: (turn) => turn.show({ text: turn.t("hours") }) },
};
