import { Type } from "@sinclair/typebox";
import { column } from "../../../desk/columns.ts";
import { create, type Desk, desk, type Fact, fact, field, type Said } from "../../../desk/desk.ts";
import { words } from "../../../desk/kinds.ts";
import { percentNumber } from "../../../lib/numbers.ts";
import { linkTo } from "../../../texts/links.ts";
import type { Translator } from "../../../texts/texts.ts";
import {
  listTiers,
  type Member,
  memberCard,
  membersOf,
  type TierCard,
  tierById,
} from "../../wallet/tier-lists.ts";
import { changeTier, createTier, raise, retire, type Tier, takeAway, tierName } from "../../wallet/tiers.ts";
import { giveButton } from "./buttons.ts";
import { rowOf, untilLine } from "./labels.ts";

/** What a tier may take off, in percent. */
const DISCOUNT = { least: 0, most: 100 };
const percent = {
  schema: Type.Integer({ minimum: DISCOUNT.least, maximum: DISCOUNT.most }),
  reads: ({ text = "" }: Said) => percentNumber(text, DISCOUNT),
};

/** Tiers, the best first. */
export const tierDesk: Desk = desk<Tier, TierCard>({
  name: "tiers",
  title: "admin-tiers",
  subject: "tier",
  right: "tiers.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listTiers(act.tx, by, wanted),
  one: (act, by, id) => tierById(act.tx, by, Number(id), act.now),
  heading: (t, { rows }) => t(rows.length > 0 ? "tiers-title" : "tiers-none"),
  label: (t, tier) => `${tier.isOn ? "🟢" : "⚪️"} ${rowOf(t, tier)}`,
  facts: (t, tier) => [factsOf(t, tier)],
  fields: {
    name: field({
      ...words(tierName),
      label: "tier-edit-name",
      ask: (t) => t("tier-type-name"),
      stands: ({ name }) => name,
      write: (act, by, id, name) => changeTier(act, by, Number(id), { name: name ?? "" }),
    }),
    discount: field<TierCard, number>({
      ...percent,
      label: "tier-edit-discount",
      ask: (t) => t("tier-type-discount"),
      stands: ({ discount }) => discount,
      write: (act, by, id, discount) => changeTier(act, by, Number(id), { discount }),
    }),
  },
  deeds: {
    raise: {
      label: "tier-raise",
      when: ({ place }) => place > 1,
      run: (act, by, tier) => raise(act, by, tier.id, tier),
      seen: ({ rank }) => String(rank),
      done: "tier-raised",
      already: "tier-is-best",
    },
    off: {
      label: "tier-switch-off",
      when: ({ isOn }) => isOn,
      run: (act, by, { id }) => changeTier(act, by, id, { isOn: false }),
    },
    on: {
      label: "tier-switch-on",
      when: ({ isOn }) => !isOn,
      run: (act, by, { id }) => changeTier(act, by, id, { isOn: true }),
    },
    retire: {
      label: "tier-retire",
      when: ({ members }) => members === 0,
      sure: { ask: (t, { name }) => t("tier-retire-sure", { name }), yes: "tier-retire-yes" },
      ends: true,
      run: (act, by, { id }) => retire(act, by, id),
      done: "tier-retired",
    },
  },
  doors: (_, { id, isOn }) =>
    isOn
      ? [
          {
            label: "tier-give",
            to: (via) => giveButton.pack({ tier: id, ...(via && { via }) }),
            main: true,
            style: "success",
          },
        ]
      : [],
  create: create<{ name: string | null; discount: number }>({
    label: "tier-new",
    main: true,
    asks: {
      name: { ...words(tierName), ask: (t, at) => t("tier-ask-name", at) },
      discount: { ...percent, ask: (t, at) => t("tier-ask-discount", at) },
    },
    look: (t, { name, discount }) =>
      [t("tier-card", { name: name ?? "" }), t("tier-takes-off", { count: discount })].join("\n"),
    run: async (act, by, { name, discount }) =>
      (await createTier(act, by, { name: name ?? "", discount })).id,
    done: "tier-created",
  }),
  holds: [{ desk: "tier-members", label: "tier-members" }],
  columns: {
    name: column("column-name", ({ name }) => name),
    discount: column("tier-column-discount", ({ discount }) => discount),
    isOn: column("column-on", ({ isOn }) => isOn),
  },
  isShort: true,
});

const factsOf = (t: Translator, { name, isOn, discount, members, place, among }: TierCard): Fact[] => [
  fact("name", name, t("tier-card", { name })),
  fact("isOn", isOn, t(isOn ? "tier-is-on" : "tier-is-off")),
  fact("discount", discount, t("tier-takes-off", { count: discount })),
  fact("place", place, t("tier-place", { place, of: among })),
  fact("members", members, t("tier-has", { count: members })),
];

/** Who has a tier. */
export const memberDesk: Desk = desk<Member>({
  name: "tier-members",
  title: "tier-members",
  right: "tiers.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => membersOf(act.tx, by, wanted, act.now),
  one: (act, by, id) => memberCard(act.tx, by, Number(id), act.now),
  heading(t, { rows: [first] }) {
    return first ? t("tier-members-title", { name: first.tier.name }) : t("tier-members-none");
  },
  label: (_, { name }) => name,
  facts: (t, { name, telegramId, tier, since, until }) => [
    [
      fact(
        "person",
        { name, telegramId },
        t("tier-member", { payer: linkTo({ name, telegramId }), name: tier.name }),
      ),
      fact("tier", { id: tier.id, name: tier.name }, ""),
      fact("since", since, t("tier-since", { at: since })),
      fact("until", until, untilLine(t, until)),
    ],
  ],
  deeds: {
    take: {
      label: "tier-take",
      sure: {
        ask: (t, member) => t("tier-take-sure", { payer: linkTo(member), name: member.tier.name }),
        yes: "tier-take-yes",
      },
      ends: true,
      run: (act, by, { id }) => takeAway(act, by, id),
      done: "tier-taken-away",
    },
  },
  doors: (_, { id }) => [
    { label: "tier-change", to: (via) => giveButton.pack({ person: id, ...(via && { via }) }), main: true },
  ],
  columns: {
    name: column("column-person", ({ name }) => name),
    tier: column("tier-column-tier", ({ tier }) => tier.name),
    since: column("column-since", ({ since }) => since),
    until: column("column-until", ({ until }) => until),
  },
  inside: { desk: "tiers", of: ({ tier }) => tier.id },
});
