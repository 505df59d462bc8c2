import { column } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../desk/desk.ts";
import { naming } from "../../../lib/room.ts";
import { linkTo } from "../../../texts/links.ts";
import type { Translator } from "../../../texts/texts.ts";
import { unban } from "../bans.ts";
import { type Banned, bannedPage, bannedPerson } from "./banned.ts";

/** Who is shut out, registered or not; a ban begins on the card of a student, by command or by haste. */
export const banDesk: Desk = desk<Banned>({
  name: "bans",
  title: "admin-bans",
  right: "people.ban",
  idOf: ({ id }) => id,
  page: bannedPage,
  one: (act, by, id) => bannedPerson(act, by, Number(id)),
  heading: (t, { rows }) => `${t("bans-title")}\n${t(rows.length > 0 ? "bans-about" : "bans-none")}`,
  label: (t, { telegramName, bannedAt }) =>
    naming(telegramName, (name) => t.plain("bans-row", { name, at: bannedAt ?? "" })),
  facts,
  deeds: {
    lift: {
      label: "person-unban",
      main: true,
      style: "success",
      ends: true,
      run: (act, by, { id }) => unban(act, by, id),
      done: "unban-done",
    },
  },
  columns: {
    name: column("column-person", ({ telegramName }) => telegramName),
    bannedAt: column("column-since", ({ bannedAt }) => bannedAt),
    bannedUntil: column("column-until", ({ bannedUntil }) => bannedUntil),
    reason: column("bans-column-reason", ({ banReason }) => banReason),
  },
});

function facts(t: Translator, banned: Banned): Fact[][] {
  const { telegramName, telegramId, username, bannedAt, bannedUntil: until, banReason: reason } = banned;
  const chat = linkTo({ telegramId, name: username ? `@${username}` : String(telegramId) });
  return [
    [
      fact("name", telegramName, t("ban-name", { name: telegramName })),
      fact("telegramId", telegramId, t("person-telegram", { telegram: chat })),
      fact("username", username, ""),
    ],
    [
      fact("bannedAt", bannedAt, bannedAt ? t("person-banned", { at: bannedAt }) : ""),
      fact("bannedUntil", until, until ? t("ban-until", { until }) : t("ban-until-lifted")),
      fact("reason", reason, reason ? t("ban-reason", { reason }) : ""),
    ],
  ];
}
