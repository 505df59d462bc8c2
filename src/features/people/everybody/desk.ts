import { column } from "../../../desk/columns.ts";
import { type Desk, type Door, desk, type Fact, fact } from "../../../desk/desk.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { naming } from "../../../lib/room.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { identified } from "../../../texts/links.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Human, may } from "../../../turn/actor.ts";
import { unban } from "../bans.ts";
import { isSomebody } from "../person.ts";
import { people } from "../schema.ts";
import { banPersonButton } from "./buttons.ts";
import {
  everybody,
  isWhich,
  type PersonCard,
  personLookedAt,
  type Somebody,
  somebody,
  WHICH,
  type Which,
  whichOf,
} from "./everybody.ts";
import { meantBy } from "./meant.ts";

const LABELS: Record<Which, FixedKey> = {
  all: "people-all",
  registered: "people-registered",
  unregistered: "people-unregistered",
  bought: "people-bought",
  banned: "people-banned",
  unreachable: "people-unreachable",
  staff: "people-staff",
};

/** Everybody who has ever said Start, registered or not, and all that is known of one of them. */
export const peopleDesk: Desk = desk<Somebody, PersonCard>({
  name: "people",
  title: "admin-people",
  subject: "person",
  right: "people.read",
  idOf: ({ id }) => id,
  page: everybody,
  one: (act, by, id) => somebody(act, by, Number(id)),
  looked: personLookedAt,
  person: ({ id }) => id,
  // At most a minute old.
  count: ({ cache, tx }) => cache.get("people.count", MINUTE, () => tx.$count(people, isSomebody)),
  heading(t, { rows, wanted: { filter = "all", sought }, count = 0 }) {
    const isAll = filter === "all" && !sought;
    const title = isAll ? t("people-title", { count }) : `<b>${t.plain(labelOf(filter))}</b>`;
    if (rows.length === 0) return [title, t(sought ? "people-nobody" : "people-none")].join("\n");
    return [title, t(sought ? "people-found" : "people-choose")].join("\n");
  },
  label: (t, { telegramName, metAt }) =>
    naming(telegramName, (name) => t.plain("people-row", { name, at: metAt })),
  facts,
  doors: doorsOf,
  deeds: {
    unban: {
      label: "person-unban",
      right: "people.ban",
      when: ({ bannedAt }) => bannedAt !== null,
      run: (act, by, { id }) => unban(act, by, id),
      done: "unban-done",
    },
  },
  filters: {
    values: WHICH,
    among: whichOf,
    usual: "all",
    all: "all",
    label: (t, which) => t.plain(labelOf(which)),
  },
  search: {
    label: "people-search",
    ask: "people-search-ask",
    reads: meantBy,
    none: "people-nobody",
    clear: "people-search-clear",
  },
  columns: {
    name: column("column-person", ({ telegramName }) => telegramName),
    telegramId: column("people-column-telegram", ({ telegramId }) => telegramId),
    language: column("people-column-language", ({ language }) => language),
    metAt: column("column-since", ({ metAt }) => metAt),
    seenAt: column("people-column-seen", ({ seenAt }) => seenAt),
  },
});

const labelOf = (which: string): FixedKey => LABELS[isWhich(which) ? which : "all"];

function facts(t: Translator, card: PersonCard): Fact[][] {
  const { telegramId, telegramName: name, username, language, metAt, seenAt, unreachableAt } = card;
  const { bannedAt, bannedUntil: until, banReason: reason, said } = card;
  const chat = identified({ telegramId, name, username });
  return [
    [
      fact("name", name, t("people-name", { name })),
      fact("telegramId", telegramId, t("person-telegram", { telegram: chat })),
      fact("username", username, ""),
      fact("language", language, t("people-language", { language: t.plain(`language-${language}`) })),
      fact("metAt", metAt, t("people-met", { at: metAt })),
      fact("seenAt", seenAt, t("people-seen", { at: seenAt })),
      fact("unreachableAt", unreachableAt, unreachableAt ? t("people-gone", { at: unreachableAt }) : ""),
    ],
    ...said.map((each) => each.facts(t)),
    [
      fact("bannedAt", bannedAt, bannedAt ? t("person-banned", { at: bannedAt }) : ""),
      fact("bannedUntil", until, bannedAt && until ? t("ban-until", { until }) : ""),
      fact("banReason", reason, bannedAt && reason ? t("ban-reason", { reason }) : ""),
    ],
  ];
}

function doorsOf(_: Translator, { id, bannedAt, said }: PersonCard, by: Human): Door[] {
  return [
    ...said.flatMap(({ card }): Door[] => (card ? [{ ...card, main: true }] : [])),
    ...(bannedAt === null && may(by, "people.ban")
      ? [
          {
            label: "person-ban" as const,
            to: (via: string) => banPersonButton.pack({ person: id, ...(via && { via }) }),
            style: "danger" as const,
          },
        ]
      : []),
  ];
}
