import { centreDoor } from "../../../bot/doors.ts";
import type { View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import { trailButton } from "../buttons.ts";
import { waysOn } from "../paging.ts";
import type { Deed } from "./trail.ts";

export function list(t: Translator, deeds: Deed[], number: number, more: boolean): View {
  const lines = deeds.map((deed) => line(t, deed)).join("\n\n") || t("trail-none");
  const page = { number, count: number + (more ? 2 : 1) };
  const turning = (to: number) => trailButton.pack({ page: to });
  return { text: `${t("trail-title")}\n\n${lines}`, buttons: waysOn(t, page, turning, centreDoor.pack()) };
}

function line(t: Translator, { at, who, action, subject }: Deed): string {
  const named = `audit-${action.replaceAll(".", "-")}`;
  return t("trail-line", {
    at,
    who: who ?? t.plain("trail-machine"),
    what: t.has(named) ? t.plain(named) : action,
    subject: subject ?? "",
  });
}
