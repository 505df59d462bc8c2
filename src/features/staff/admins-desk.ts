import { Type } from "@sinclair/typebox";
import { column } from "../../desk/columns.ts";
import { create, type Desk, desk, type Fact, fact } from "../../desk/desk.ts";
import { pageIn, placeOf } from "../../desk/paging.ts";
import { wholeNumber } from "../../lib/numbers.ts";
import { naming } from "../../lib/room.ts";
import { identified } from "../../texts/links.ts";
import type { Translator } from "../../texts/texts.ts";
import { type Admin, adminById, admins, endAdmin, makeAdmin, unmetAdmins, whoMayBecome } from "./admins.ts";

/** Whom the owner is about to make an admin; for people with the name that the bot knows them by. */
interface Chosen {
  telegramId: number;
  name?: string;
}

/** Who keeps the school with the owner. */
export const adminDesk: Desk = desk<Admin>({
  name: "admins",
  title: "admin-admins",
  right: "admins.change",
  idOf: ({ id }) => id,
  page: async (act, by, wanted) => pageIn(await admins(act, by), ({ id }) => id, placeOf(wanted)),
  one: (act, by, id) => adminById(act, by, Number(id)),
  async about(act, _by, t) {
    const unmet = await unmetAdmins(act);
    const ids = unmet.map(String).join(", ");
    return unmet.length > 0 ? [[fact("unmet", unmet, t("admins-unmet", { ids }))]] : [];
  },
  heading: (t, { rows }) => t(rows.length > 0 ? "admins-title" : "admins-none"),
  label: (t, { name, since }) =>
    naming(name, (short) =>
      since
        ? t.plain("admins-row", { name: short, at: since })
        : t.plain("admins-row-configured", { name: short }),
    ),
  facts,
  deeds: {
    end: {
      label: "admin-end",
      when: ({ since }) => since !== null,
      sure: { ask: (t, { name }) => t("admin-end-sure", { name }), yes: "admin-end" },
      style: "danger",
      ends: true,
      run: (act, by, { id }) => endAdmin(act, by, id),
      done: "admin-end-done",
    },
  },
  create: create<{ who: Chosen }>({
    label: "admin-new",
    main: true,
    asks: {
      who: {
        schema: Type.Object({ telegramId: Type.Integer({ minimum: 1 }), name: Type.Optional(Type.String()) }),
        async reads({ text = "" }, { act }) {
          const telegramId = wholeNumber(text, { least: 1, most: Number.MAX_SAFE_INTEGER });
          const { name } = await whoMayBecome(act, telegramId);
          return { telegramId, name };
        },
        ask: (t) => t("admin-ask"),
      },
    },
    look: (t, { who: { telegramId, name = "" } }) =>
      t("admin-look", { person: identified({ telegramId, name }) }),
    run: (act, by, { who }) => makeAdmin(act, by, who.telegramId),
    done: "admin-new-done",
  }),
  columns: {
    name: column("column-person", ({ name }) => name),
    since: column("column-since", ({ since }) => since),
  },
  isShort: true,
});

function facts(t: Translator, { telegramId, name, username, since }: Admin): Fact[][] {
  const chat = identified({ telegramId, name, username });
  return [
    [
      fact("name", name, t("admin-name", { name })),
      fact("telegramId", telegramId, t("person-telegram", { telegram: chat })),
      fact("username", username, ""),
      fact("since", since, since ? t("admin-since", { at: since }) : t("admin-is-configured")),
    ],
  ];
}
