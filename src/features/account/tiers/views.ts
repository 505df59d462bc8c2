import { button, grid, turningRow } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { Markup, type Translator } from "../../../texts/texts.ts";
import type { Leaf } from "../../shop/staff/lists.ts";
import { controlDoor } from "../../wallet/buttons.ts";
import type { Member } from "../../wallet/tier-lists.ts";
import type { Tier } from "../../wallet/tiers.ts";
import * as buttons from "./buttons.ts";

const LABEL = 36;

const back = (t: Translator, data: string): InlineButton[] => [button(t.plain("back"), data)];

function turning(t: Translator, leaf: Leaf<unknown>, number: number, data: (page: number) => string) {
  return turningRow(t, {
    previous: leaf.hasNewer ? data(number - 1) : undefined,
    next: leaf.hasOlder ? data(number + 1) : undefined,
  });
}

/** A tier and what it takes off, on a button. */
export const rowOf = (t: Translator, { name, discount }: Pick<Tier, "name" | "discount">): string =>
  t.plain("tier-row", { name, count: discount });

export function list(t: Translator, leaf: Leaf<Tier>, number: number): View {
  const doors = leaf.rows.map((tier) => [
    button(`${tier.isOn ? "🟢" : "⚪️"} ${rowOf(t, tier)}`, buttons.tierButton.pack({ tier: tier.id })),
  ]);
  return {
    text: t(leaf.rows.length > 0 ? "tiers-title" : "tiers-none"),
    buttons: [
      ...doors,
      ...turning(t, leaf, number, (page) => buttons.tiersButton.pack({ page })),
      [button(t.plain("tier-new"), buttons.newTierButton.pack())],
      back(t, controlDoor.pack()),
    ],
  };
}

/** A tier and what can be done with it. */
export function card(t: Translator, tier: Tier & { members: number }, words?: string): View {
  const { id, name, isOn, discount, members } = tier;
  const act = (label: string, what: "switch" | "raise" | "ask") =>
    button(t.plain(label), buttons.tierActButton.pack({ tier: id, act: what }));
  const lines = [
    t("tier-card", { name }),
    t(isOn ? "tier-is-on" : "tier-is-off"),
    t("tier-takes-off", { count: discount }),
    t("tier-has", { count: members }),
  ];
  return {
    text: [...(words ? [words, ""] : []), ...lines].join("\n"),
    buttons: [
      ...(isOn ? [[button(t.plain("tier-give"), buttons.giveButton.pack({ tier: id }), "success")]] : []),
      [button(t.plain("tier-members"), buttons.membersButton.pack({ tier: id }))],
      ...grid(
        [
          field(t, "tier-edit-name", id, "name"),
          field(t, "tier-edit-discount", id, "discount"),
          act("tier-raise", "raise"),
          act(isOn ? "tier-switch-off" : "tier-switch-on", "switch"),
        ],
        2,
      ),
      ...(members === 0 ? [[act("tier-retire", "ask")]] : []),
      back(t, buttons.tiersButton.pack({})),
    ],
  };
}

const field = (t: Translator, label: string, tier: number, what: buttons.TierField): InlineButton =>
  button(t.plain(label), buttons.tierFieldButton.pack({ tier, field: what }));

export const sureToRetire = (t: Translator, { id, name }: Tier): View => ({
  text: t("tier-retire-sure", { name }),
  buttons: [
    [button(t.plain("tier-retire-yes"), buttons.tierActButton.pack({ tier: id, act: "retire" }), "danger")],
    back(t, buttons.tierButton.pack({ tier: id })),
  ],
});

/** Who has it, a button a person. */
export function members(t: Translator, { id, name }: Tier, leaf: Leaf<Member>, number: number): View {
  return {
    text: t(leaf.rows.length > 0 ? "tier-members-title" : "tier-members-none", { name }),
    buttons: [
      ...leaf.rows.map((each) => [
        button(short(each.name), buttons.memberButton.pack({ person: each.personId })),
      ]),
      ...turning(t, leaf, number, (page) => buttons.membersButton.pack({ tier: id, page })),
      back(t, buttons.tierButton.pack({ tier: id })),
    ],
  };
}

function short(words: string): string {
  const letters = [...words];
  return letters.length > LABEL ? `${letters.slice(0, LABEL - 1).join("")}…` : words;
}

/** A name that opens the person's chat. */
const named = ({ name, telegramId }: Pick<Member, "name" | "telegramId">): Markup =>
  new Markup(`<a href="tg://user?id=${telegramId}">${Bun.escapeHTML(name)}</a>`);

const untilLine = (t: Translator, until: Date | null): string =>
  until ? t("tier-until", { until }) : t("tier-for-good");

/** Somebody with their tier. */
export function member(t: Translator, shown: Member, words?: string): View {
  const { personId, tier, since, until } = shown;
  const lines = [
    t("tier-member", { payer: named(shown), name: tier.name }),
    t("tier-since", { at: since }),
    untilLine(t, until),
  ];
  return {
    text: [...(words ? [words, ""] : []), ...lines].join("\n"),
    buttons: [
      [
        button(t.plain("tier-change"), buttons.giveButton.pack({ person: personId })),
        button(t.plain("tier-take"), buttons.takeButton.pack({ person: personId, sure: false })),
      ],
      back(t, buttons.membersButton.pack({ tier: tier.id })),
    ],
  };
}

export const sureToTake = (t: Translator, shown: Member): View => ({
  text: t("tier-take-sure", { payer: named(shown), name: shown.tier.name }),
  buttons: [
    [
      button(
        t.plain("tier-take-yes"),
        buttons.takeButton.pack({ person: shown.personId, sure: true }),
        "danger",
      ),
    ],
    back(t, buttons.memberButton.pack({ person: shown.personId })),
  ],
});

interface Giving {
  who: Pick<Member, "name" | "telegramId">;
  tier: Tier;
  until: Date | null;
  /** What they have until then. */
  before: Member | undefined;
}

export const giveReview = (t: Translator, { who, tier, until, before }: Giving): View => ({
  text: [
    t("tier-give-sure", { payer: named(who), name: tier.name }),
    untilLine(t, until),
    ...(before ? [t("tier-instead-of", { name: before.tier.name })] : []),
  ].join("\n"),
});
