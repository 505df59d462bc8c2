import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { purchasesButton } from "../shop/buttons.ts";
import { accountCommands, accountTaps } from "./bot.ts";
import { balanceButton } from "./buttons.ts";
import { exporting, sendExport } from "./history/export.ts";
import { above } from "./home.ts";
import { notices } from "./notices.ts";
import { personal } from "./personal.ts";
import * as tables from "./schema.ts";
import { onboarding } from "./settings.ts";
import { tiersTaps } from "./tiers/bot.ts";
import { giveButton } from "./tiers/buttons.ts";
import { memberDesk, tierDesk } from "./tiers/desks.ts";
import { giveTier } from "./tiers/forms.ts";
import { tierSubjects } from "./tiers/subjects.ts";
import { warnIfLow } from "./warnings.ts";
import { welcome } from "./welcome.ts";

/** What a person has and had: the balance card, the history, the welcome to somebody new, and tiers. */
export const account: Feature = {
  name: "account",
  texts: texts("features/account"),
  tables,
  settings: onboarding,
  rights: { "account.reset": ["owner", "admin", "developer"] },
  commands: accountCommands,
  taps: [...accountTaps, ...tiersTaps],
  subjects: tierSubjects,
  desks: [tierDesk, memberDesk],
  forms: [giveTier],
  tasks: [does(exporting, sendExport, (act, { personId }) => act.tell(personId, "table-given-up", {}))],
  on: {
    "person.met": [welcome],
    // Who is told that few are left hears next that a pack is being bought, not the other way round.
    "credits.spent": [warnIfLow],
  },
  after: {
    "balance.corrected": [(act, { personId, money }) => act.tell(personId, "balance-corrected", { money })],
    "tier.changed": [(act, { personId, tier }) => act.tell(personId, "tier-changed", { tier })],
  },
  notices,
  home: [
    { label: "menu-balance", to: balanceButton.pack(), place: 20 },
    { label: "shop-purchases", to: purchasesButton.pack({}), place: 30 },
  ],
  above,
  personal,
  admin: [{ room: "people", desk: tierDesk, place: 30 }],
  ofPerson: [
    {
      ...{ label: "tier-theirs", right: "tiers.change", place: 40 },
      to: (person, via) => giveButton.pack({ person, ...(via && { via }) }),
    },
  ],
};
