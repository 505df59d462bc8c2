import { toList } from "../../../bot/desk/doors.ts";
import { listScreen } from "../../../bot/desk/list.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import { scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { cutLine } from "../../../lib/cut.ts";
import { DomainError } from "../../../lib/errors.ts";
import { plainOf } from "../../../lib/marked.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Bundle, bundleIn, importKept, keepImport, type Plan, planKept } from "./bundle.ts";
import { exportButton, importButton, importLookButton, importYesButton } from "./bundle-buttons.ts";
import { askForBundle, LARGEST_BUNDLE, readBundle } from "./bundle-tasks.ts";
import { settingDesk } from "./desk.ts";
import { nameOf, valueText } from "./words.ts";

/** So many lines of each kind stand on the preview. */
const MOST_LINES = 15;
const LABEL_VALUE = 40;
const RIGHT = "settings.change";

type Given = { fileId: string } | { bundle: Bundle };

export const importing = scene("settings-import")
  .ask(
    "file",
    ({ turn }) => ({ text: turn.t("import-ask") }),
    // A short one may be pasted.
    ({ document, text }): Given => {
      if (text) return { bundle: bundleIn(text) };
      if (!document || (document.size ?? 0) > LARGEST_BUNDLE) throw new DomainError("import-unreadable");
      return { fileId: document.fileId };
    },
    { takesFile: true },
  )
  .left(async (turn) => turn.show(await listScreen(turn, settingDesk, {})))
  .done(async (turn, { file }) => {
    if ("bundle" in file) {
      const id = await keepImport(turn, turn.person, file.bundle);
      return preview(turn.t, id, await planKept(turn, turn.person, id));
    }
    await readBundle(turn, turn.person, file.fileId);
    return listScreen(turn, settingDesk, {}, turn.t("import-reading"));
  });

export const bundleTaps: Tap[] = [
  tap(exportButton, RIGHT, async (turn) => {
    await askForBundle(turn, turn.person);
    turn.toast(turn.t.plain("export-coming"));
  }),
  tap(importButton, RIGHT, (turn) => enter(turn, importing)),
  tap(importLookButton, RIGHT, async (turn, { id }) =>
    turn.show(preview(turn.t, id, await planKept(turn, turn.person, id))),
  ),
  tap(importYesButton, RIGHT, (turn, { id, sure }) => confirm(turn, id, sure)),
];

/** Where money goes is asked twice, as on the card of its setting. */
async function confirm(turn: Turn, id: number, isSure: boolean): Promise<void> {
  const { changes } = await planKept(turn, turn.person, id);
  if (!isSure && changes.some(({ setting }) => setting.isOfMoney)) {
    const yes = importYesButton.pack({ id, sure: true });
    return turn.show({
      text: turn.t("settings-money-sure"),
      buttons: [
        [button(turn.t.plain("settings-money-yes"), yes, "danger")],
        [backTo(turn.t, toList(settingDesk))],
      ],
    });
  }
  const count = await importKept(turn, turn.person, id);
  await turn.show(await listScreen(turn, settingDesk, {}, turn.t("import-done", { count })));
}

/** What would change, and what is left out, by name. */
function preview(t: Translator, id: number, plan: Plan): View {
  const shown = (setting: Plan["changes"][number]["setting"], value: unknown) =>
    cutLine(plainOf(valueText(t, setting, value)), LABEL_VALUE);
  const lines = plan.changes.slice(0, MOST_LINES).map(({ setting, before, value }) =>
    t("import-line", {
      name: nameOf(t, setting),
      before: shown(setting, before),
      value: shown(setting, value),
    }),
  );
  const names = (keys: string[]) => cutLine(keys.slice(0, MOST_LINES).join(", "), 400);
  const count = plan.changes.length + plan.wordings.length;
  const yes = button(t.plain("import-yes"), importYesButton.pack({ id, sure: false }), "success");
  return {
    text: [
      count > 0 ? t("import-title", { count }) : t("import-nothing"),
      ...(lines.length > 0 ? [lines.join("\n")] : []),
      ...(plan.wordings.length > 0 ? [t("import-texts", { count: plan.wordings.length })] : []),
      ...(plan.unknown.length > 0 ? [t("import-unknown", { names: names(plan.unknown) })] : []),
      ...(plan.refused.length > 0 ? [t("import-unfit", { names: names(plan.refused) })] : []),
      ...(plan.withheld.length > 0 ? [t("import-withheld", { names: names(plan.withheld) })] : []),
    ].join("\n\n"),
    buttons: [...(count > 0 ? [[yes]] : []), [backTo(t, toList(settingDesk))]],
  };
}

export const importRead = (t: Translator, { id }: { id: number }): View => ({
  text: t("import-is-read"),
  buttons: [[button(t.plain("import-look"), importLookButton.pack({ id }), "primary")]],
});

export const importRefused = (t: Translator): View => ({ text: t("import-unreadable") });
