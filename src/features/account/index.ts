import type { Telegram } from "../../bot/telegram.ts";
import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Texts } from "../../texts/texts.ts";
import { purchasesButton } from "../shop/buttons.ts";
import { accountBot } from "./bot.ts";
import { balanceButton } from "./buttons.ts";
import { exporting } from "./history/export.ts";
import { home } from "./home.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };
import { tiersBot } from "./tiers/bot.ts";
import { tiersButton } from "./tiers/buttons.ts";
import { editTier, giveTier, newTier } from "./tiers/forms.ts";

export interface AccountParts {
  db: Db;
  texts: Texts;
  settings: Settings;
  telegram: Telegram;
}

/** What a person has and had: the balance card, the history, the welcome to somebody new, and tiers. */
export const accountFeature = (parts: AccountParts): Feature => ({
  name: "account",
  texts: { fa, uz, ru, en },
  bots: [accountBot, tiersBot],
  scenes: [newTier, editTier, giveTier],
  admin: [{ label: "admin-tiers", permission: "tiers.change", data: tiersButton.pack({}) }],
  home,
  commands: [
    { name: "balance", scope: "everyone" },
    { name: "history", scope: "everyone" },
    { name: "reset", scope: "staff" },
  ],
  menu: [
    { label: "menu-balance", data: balanceButton.pack() },
    { label: "shop-purchases", data: purchasesButton.pack({}) },
  ],
  tasks: { "account.export": exporting(parts) },
  rights: { "account.reset": ["owner", "admin", "developer"] },
});

export { tellCorrected, tellTier, warnIfLow } from "./notices.ts";
export { welcome } from "./welcome.ts";
