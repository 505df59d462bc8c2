import { scene } from "../../bot/scene.ts";
import type { Turn } from "../../bot/turn.ts";
import { mobile } from "../../lib/phone.ts";
import { agree, guardianName } from "./consent.ts";
import { countriesFor, inOneOf } from "./countries.ts";
import * as views from "./views.ts";

/** What a guardian says before somebody under age registers. */
export const guardian = scene("guardian", { keepsDays: 30 })
  .ask(
    "name",
    ({ turn }) => ({ text: turn.t("guardian-ask-name") }),
    ({ text = "" }) => guardianName(text),
  )
  .ask(
    "phone",
    ({ turn }) => ({ text: turn.t("guardian-ask-phone") }),
    ({ text = "", turn }) =>
      inOneOf(countriesFor(turn, { language: turn.t.language }), (country) => mobile(text, country)),
  )
  .choose(
    "agrees",
    ({ turn, draft: { name = "" } }) => ({ text: turn.t("guardian-ask-agree", { name }) }),
    ({ t }: Turn) => [{ id: "yes", label: t.plain("guardian-agrees") }],
    { columns: 1 },
  )
  .done(async (turn, { name, phone }) => {
    await agree(turn, turn.person, { name, phone });
    return views.mayRegister(turn.t);
  });
