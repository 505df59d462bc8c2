import { type TSchema, Type } from "@sinclair/typebox";
import { type Column, column } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact, field, type Kind } from "../../../desk/desk.ts";
import { cutLine } from "../../../lib/cut.ts";
import { fittedMarked, plainOf } from "../../../lib/marked.ts";
import { naming } from "../../../lib/room.ts";
import { ROOMS, type Room, type Setting } from "../../../settings/settings.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import type { Translator } from "../../../texts/texts.ts";
import { testButton } from "../../channel/buttons.ts";
import { channel } from "../../channel/settings.ts";
import { packable } from "../wordings/desk.ts";
import { exportButton, importButton } from "./bundle-buttons.ts";
import { typed } from "./history.ts";
import { roomOf } from "./rooms.ts";
import { change, type Listed, reset, type Standing, standingOf, standings } from "./settings.ts";
import { about, isolated, nameOf, standardText, valueText } from "./words.ts";

const LABEL_VALUE = 24;
/** Two of them stay within one message. */
const LONGEST_SHOWN = 2000;
/** The filter that leaves no room out. */
const ALL = "all";
const ROOM_LABELS: Record<Room, FixedKey> = {
  school: "settings-room-school",
  menu: "settings-room-menu",
  features: "settings-room-features",
  credits: "settings-room-credits",
  payments: "settings-room-payments",
  transfers: "settings-room-card",
  staff: "settings-room-staff",
  privacy: "settings-room-privacy",
  more: "settings-room-more",
};

const labelOf = new Map<string, FixedKey>(Object.entries(ROOM_LABELS));

/** Everything that an operator may change at run time. */
export const settingDesk: Desk = desk<Listed, Standing>({
  name: "settings",
  title: "admin-settings",
  right: "settings.change",
  ids: "words",
  idOf: ({ setting }) => setting.key,
  page: standings,
  one: (act, by, key) => standingOf(act, by, String(key)),
  heading: (t, { rows, wanted: { sought } }) =>
    [
      t("settings-title"),
      ...(sought ? [t("settings-sought", { sought })] : []),
      ...(rows.length === 0 ? ["", t("settings-none")] : []),
    ].join("\n"),
  label(t, { setting, value, isChanged }) {
    const shown = cutLine(plainOf(valueText(t, setting, value)), LABEL_VALUE);
    const mark = isChanged ? " ●" : ":";
    return naming(shown, (shown) => `${nameOf(t, setting)}${mark} ${isolated(shown)}`);
  },
  facts,
  fields: {
    value: field<Standing, unknown>({
      schema: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
      reads({ text = "", written = text, choice = text }, { act, item: { setting } }) {
        const value = setting.parse(setting.isForOthers ? written : choice);
        setting.fits?.(value, act.settings);
        return value;
      },
      kind,
      twice: {
        when: ({ setting }) => setting.isOfMoney === true,
        ask: "settings-money-sure",
        yes: "settings-money-yes",
      },
      label: "settings-type",
      when: ({ mayChange }) => mayChange,
      ask: (t, { setting }) => `${about(t, setting)}\n\n${t("settings-ask")}`,
      look,
      // The clock alone does not tell two changes within a millisecond.
      stands: ({ change, value }) => change && [change.at, value],
      // What a machine has sent is read once more as if it had been typed: only the setting knows its limits.
      write: (act, by, _, value, { setting }) =>
        value === null ? reset(act, by, setting) : change(act, by, setting, setting.parse(typed(value))),
    }),
  },
  deeds: {
    reset: {
      label: "settings-reset",
      when: ({ change, mayChange }) => change !== undefined && mayChange,
      sure: {
        ask: (t, { setting, standard, touched = [] }) => {
          const said = { name: nameOf(t, setting), value: standardText(t, setting, standard) };
          return [t("settings-reset-sure", said), ...staying(t, touched)].join("\n");
        },
        yes: "settings-reset-yes",
      },
      run: (act, by, { setting }) => reset(act, by, setting),
      done: "settings-saved",
    },
  },
  holds: [{ desk: "settings-history", label: "settings-history", when: ({ hasHistory }) => hasHistory }],
  doors: (_, { setting }) =>
    setting.key === channel.channel.key ? [{ label: "channel-test", to: testButton.pack() }] : [],
  listDoors: () => [
    { label: "settings-export", to: exportButton.pack() },
    { label: "settings-import", to: importButton.pack() },
  ],
  filters: {
    values: [...ROOMS, ALL],
    usual: "school",
    all: ALL,
    label: (t, room) => t.plain(labelOf.get(room) ?? "settings-room-all"),
    of: ({ setting }) => roomOf(setting),
  },
  search: {
    label: "settings-find",
    ask: "settings-find-ask",
    reads: async (_act, _by, typed) => ({ sought: packable(typed), filter: ALL }),
    none: "settings-none-found",
    clear: "list-show-all",
  },
  columns: {
    key: column(
      "settings-column-setting",
      ({ setting }) => setting.key,
      (t, { setting }) => nameOf(t, setting),
    ),
    value: valueColumn("settings-column-value", ({ value }) => value),
    standard: valueColumn("settings-column-standard", ({ standard }) => standard),
    isChanged: column("settings-column-changed", ({ isChanged }) => isChanged),
  },
  saved: "settings-saved",
});

/** What it is now and what it is to be; and what stays as it is, though it means something else then. */
function look(
  t: Translator,
  { setting, value: before, touched = [] }: Standing,
  value: unknown,
): string | undefined {
  if (value === before) return undefined;
  const shown = (value: unknown) => fittedMarked(valueText(t, setting, value), LONGEST_SHOWN);
  return [
    t("settings-confirm", { name: nameOf(t, setting), before: shown(before), value: shown(value) }),
    ...staying(t, touched),
  ].join("\n");
}

/** What stays as it is though it means something else then. */
const staying = (t: Translator, touched: NonNullable<Standing["touched"]>): string[] =>
  touched.length === 0
    ? []
    : [
        "",
        t("settings-touched"),
        ...touched.map(({ setting, value }) =>
          t("settings-touched-line", { name: nameOf(t, setting), value: valueText(t, setting, value) }),
        ),
      ];

/** A value as it is; for people its word, where it has one. */
function valueColumn(label: FixedKey, of: (listed: Listed) => unknown): Column<Listed> {
  const plain = (value: unknown) =>
    typeof value === "number" || typeof value === "boolean" ? value : plainOf(String(value));
  return column(
    label,
    (listed) => plain(of(listed)),
    (t, listed) => {
      const value = of(listed);
      return value === "" || typeof value === "number" ? value : plainOf(valueText(t, listed.setting, value));
    },
  );
}

/** As its own value is: chosen on the card, or typed; nothing at all is the default again. */
function kind({ setting, value }: Standing): Partial<Kind<Standing, unknown>> {
  const { choices } = setting;
  const schema = Type.Union([schemaOf(setting), Type.Null()]);
  if (!choices) return { schema };
  return {
    schema,
    choices: async (_act, _by, t) =>
      choices.map((id) => ({ id, label: valueText(t, setting, setting.parse(id)) })),
    chosen: choices.find((id) => setting.parse(id) === value) ?? "",
  };
}

function schemaOf({ fallback, choices }: Setting): TSchema {
  if (typeof fallback === "boolean") return Type.Boolean();
  if (typeof fallback === "number") return Type.Number();
  return choices ? Type.Union(choices.map((id) => Type.Literal(id))) : Type.String();
}

function facts(t: Translator, { setting, value, standard, mayChange, change: made }: Standing): Fact[][] {
  const changed = made && t("settings-changed", { at: made.at, by: made.by ?? t.plain("trail-machine") });
  return [
    [fact("key", setting.key, about(t, setting))],
    [
      fact(
        "value",
        typeof value === "string" ? plainOf(value) : value,
        t("settings-value", { value: fittedMarked(valueText(t, setting, value), LONGEST_SHOWN) }),
      ),
      fact("standard", standard, t("settings-standard", { value: standardText(t, setting, standard) })),
      fact("changed", made?.at ?? null, changed ?? ""),
      fact("mayChange", mayChange, mayChange ? "" : t("settings-owners")),
    ],
  ];
}
