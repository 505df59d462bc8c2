import type { Feature } from "../feature.ts";
import type { Setting, Settings } from "../settings/settings.ts";
import { ID_LENGTH } from "./button-data.ts";
import type { View } from "./view.ts";

const known = new WeakMap<readonly Feature[], ReadonlyMap<string, Setting<boolean>>>();

/** The switches of buttons, by how their data begins. */
function switchesOf(features: readonly Feature[]): ReadonlyMap<string, Setting<boolean>> {
  let switches = known.get(features);
  if (!switches) {
    const taps = features.flatMap(({ taps = [] }) => taps);
    switches = new Map(taps.flatMap(({ button, behind }) => (behind ? [[button.id, behind] as const] : [])));
    known.set(features, switches);
  }
  return switches;
}

/** A view without the buttons that lead to what the school has switched off. */
export function withoutShut(features: readonly Feature[], settings: Settings, view: View): View {
  const switches = switchesOf(features);
  const isOpen = (data = "") => {
    const behind = switches.get(data.slice(0, ID_LENGTH));
    return behind === undefined || settings.get(behind);
  };
  const buttons = view.buttons
    ?.map((row) => row.filter(({ callback_data }) => isOpen(callback_data)))
    .filter((row) => row.length > 0);
  return buttons ? { ...view, buttons } : view;
}
