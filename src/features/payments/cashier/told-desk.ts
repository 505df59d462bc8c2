import { column, named } from "../../../desk/columns.ts";
import { type Desk, desk, fact } from "../../../desk/desk.ts";
import { beginning } from "../../../lib/cut.ts";
import { fits } from "../../../lib/room.ts";
import { wayTitle } from "../core/labels.ts";
import { type Raw, rawLookedAt, rawOf, type ToldOf, toldPage } from "./told.ts";
import * as words from "./words.ts";

/** A message holds 4096 characters. */
const LONGEST_RAW = 3500;

/** What a provider has sent about a payment, to be looked at one by one. */
export const toldDesk: Desk = desk<ToldOf, Raw>({
  name: "told",
  title: "cashier-told",
  right: "payments.raw",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => toldPage(act.tx, by, wanted),
  one: (act, by, id) => rawOf(act.tx, by, Number(id)),
  looked: rawLookedAt,
  heading: (t, { rows: [first] }) => t("cashier-told-title", { number: first?.number ?? "" }),
  // The time of another year's goes before what was told does.
  label: (t, { at, verdict }) => {
    const said = { at, what: t.plain(words.VERDICT[verdict]) };
    const whole = t.plain("cashier-card-line", said);
    return fits(whole) ? whole : t.plain("cashier-told-row", said);
  },
  facts: (t, { provider, at, verdict, body }) => [
    [
      fact("provider", provider, t("cashier-raw", { way: wayTitle(t, provider), at })),
      fact("at", at, ""),
      fact("verdict", verdict, ""),
      fact("body", body, `<pre>${Bun.escapeHTML(beginning(body, LONGEST_RAW))}</pre>`),
    ],
  ],
  columns: {
    at: column("column-at", ({ at }) => at),
    verdict: named("cashier-column-verdict", ({ verdict }) => verdict, words.VERDICT),
  },
  isShort: true,
  inside: { desk: "payments", of: ({ paymentId }) => paymentId ?? 0 },
});
