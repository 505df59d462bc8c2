import { type Column, column } from "../../../desk/columns.ts";
import { type Desk, desk, fact } from "../../../desk/desk.ts";
import { cutLine } from "../../../lib/cut.ts";
import { plainOf } from "../../../lib/marked.ts";
import { naming } from "../../../lib/room.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import type { Translator } from "../../../texts/texts.ts";
import { bringBack, type Changed, changeById, changesOf } from "./history.ts";
import { isolated, nameOf, valueText } from "./words.ts";

const LABEL_VALUE = 24;
/** Both values stay within one message. */
const LONGEST_VALUE = 1500;

/** What counted then; the default is called so, for it may be another by now. */
function said(t: Translator, { standing: { setting } }: Changed, value: unknown): string {
  return value === null ? t.plain("settings-default") : valueText(t, setting, value);
}

const shortly = (t: Translator, changed: Changed, value: unknown): string =>
  cutLine(plainOf(said(t, changed, value)), LONGEST_VALUE);

const isNow = ({ after, standing: { change, value } }: Changed): boolean =>
  after === null ? change === undefined : change !== undefined && Bun.deepEquals(after, value);

const valueColumn = (label: FixedKey, of: (changed: Changed) => unknown): Column<Changed> =>
  column(
    label,
    (changed) => {
      const value = of(changed);
      return value === null || typeof value === "number" || typeof value === "boolean"
        ? value
        : plainOf(String(value));
    },
    (t, changed) => plainOf(said(t, changed, of(changed))),
  );

/** How a setting has changed: what it was, what it became, who and when. */
export const settingHistoryDesk: Desk = desk<Changed>({
  name: "settings-history",
  title: "settings-history",
  right: "settings.change",
  idOf: ({ id }) => id,
  page: changesOf,
  one: (act, by, id) => changeById(act, by, Number(id)),
  heading: (t, { rows: [first] }) =>
    t("settings-history-title", { name: first ? nameOf(t, first.standing.setting) : "" }),
  label: (t, changed) =>
    naming(
      cutLine(plainOf(said(t, changed, changed.after)), LABEL_VALUE),
      (value) => `${t.plain("settings-history-at", { at: changed.at })}: ${isolated(value)}`,
    ),
  facts: (t, changed) => {
    const { before, after, at, by, standing } = changed;
    return [
      [fact("key", standing.setting.key, t("settings-name", { name: nameOf(t, standing.setting) }))],
      [
        fact("after", after, t("settings-history-after", { value: shortly(t, changed, after) })),
        fact("before", before, t("settings-history-before", { value: shortly(t, changed, before) })),
        fact("at", at, t("settings-changed", { at, by: by ?? t.plain("trail-machine") })),
        fact("isNow", isNow(changed), isNow(changed) ? t("settings-history-now") : ""),
      ],
    ];
  },
  deeds: {
    back: {
      label: "settings-history-back",
      when: (changed) => changed.standing.mayChange && !isNow(changed),
      main: true,
      sure: {
        ask(t, changed) {
          const { setting, value } = changed.standing;
          const words = {
            name: nameOf(t, setting),
            value: shortly(t, changed, changed.after),
            before: cutLine(plainOf(valueText(t, setting, value)), LONGEST_VALUE),
          };
          return [
            t("settings-confirm", words),
            ...(setting.isOfMoney ? ["", t("settings-money-sure")] : []),
          ].join("\n");
        },
        yes: "settings-history-back-yes",
      },
      // Whoever is asked sees what it is now: when it has become another meanwhile, they are asked anew.
      seen: ({ standing: { change, value } }) => Bun.hash(JSON.stringify([change?.at, value])).toString(36),
      run: bringBack,
      done: "settings-saved",
    },
  },
  columns: {
    at: column("column-at", ({ at }) => at),
    by: column("settings-column-by", ({ by }) => by),
    before: valueColumn("settings-column-before", ({ before }) => before),
    after: valueColumn("settings-column-value", ({ after }) => after),
  },
  inside: { desk: "settings", of: ({ standing }) => standing.setting.key },
});
