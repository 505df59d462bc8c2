import { button, copy } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { beginning } from "../../../lib/cut.ts";
import { plainMoney } from "../../../lib/money.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Payment } from "../core/payments.ts";
import { leaveButton } from "../counter/buttons.ts";
import { onwards } from "../counter/looked-at.ts";
import { type Draft, tagOf } from "./awaited.ts";
import { draftButton, sendButton, whichButton } from "./buttons.ts";
import type { KeptPicture } from "./pictures.ts";
import type { Receipt } from "./receipts.ts";
import { bothWays, sayExactly, sayReason } from "./words.ts";

/** Whom to transfer to. */
export interface Payee {
  number: string;
  name: string;
}

/** How to pay from card to card: everything one has to type elsewhere is one tap away from the clipboard. */
export function payByCard(t: Translator, payment: Payment, { number, name }: Payee): View {
  const plain = number.replaceAll(/\D/g, "");
  const lines = [
    t("receipt-card-to-card", { what: payment.title, amount: sayExactly(t, payment) }),
    ...(plain ? [t("receipt-pay-to", { card: plain.replaceAll(/\d{4}(?=\d)/g, "$& ") })] : []),
    ...(name ? [t("receipt-payee", { name })] : []),
    ...(payment.expiresAt ? [t("receipt-deadline", { until: payment.expiresAt })] : []),
    "",
    t("receipt-how"),
  ];
  const amounts = bothWays(payment).map((money) =>
    copy(t.plain("receipt-copy-amount", { amount: sayMoney(t, money) }), plainMoney(money)),
  );
  // An order may outlive the setting that it was begun with.
  const whom = plain ? [copy(t.plain("receipt-copy-card"), plain)] : [];
  if (name) whom.push(copy(t.plain("receipt-copy-payee"), beginning(name, 256)));
  return {
    text: lines.join("\n"),
    buttons: [
      ...(whom.length > 0 ? [whom] : []),
      ...amounts.map((each) => [each]),
      [button(t.plain("receipt-send"), sendButton.pack({ payment: payment.id }), "primary")],
      otherWays(t, payment),
    ],
  };
}

const otherWays = (t: Translator, { id }: Payment): InlineButton[] => [
  button(t.plain("receipt-other-ways"), leaveButton.pack({ payment: id })),
];

const about = (t: Translator, payment: Payment) => ({ what: payment.title, amount: sayMoney(t, payment) });

export const askPicture = (t: Translator, payment: Payment): View => ({
  text: t("receipt-ask-picture", about(t, payment)),
  buttons: [otherWays(t, payment)],
});

/** Shown once for a picture, or for a whole album. */
export function isItRight(t: Translator, { draft }: Draft, payment: Payment, hasOthers: boolean): View {
  const act = (act: "yes" | "another" | "cancel" | "which") => draftButton.pack({ draft: tagOf(draft), act });
  return {
    text: t("receipt-is-it-right", about(t, payment)),
    buttons: [
      [button(t.plain("receipt-yes"), act("yes"), "success")],
      [button(t.plain("receipt-take-another"), act("another")), button(t.plain("cancel"), act("cancel"))],
      ...(hasOthers ? [[button(t.plain("receipt-for-another"), act("which"))]] : []),
    ],
  };
}

export const whichOne = (t: Translator, { draft }: Draft, payable: Payment[]): View => ({
  text: t("receipt-which"),
  buttons: [
    ...payable.map((payment) => [
      button(
        t.plain("receipt-which-row", about(t, payment)),
        whichButton.pack({ draft: tagOf(draft), payment: payment.id }),
      ),
    ]),
    [button(t.plain("cancel"), draftButton.pack({ draft: tagOf(draft), act: "cancel" }))],
  ],
});

export const sent = (t: Translator, payment: Payment): View => ({
  text: t("receipt-sent", about(t, payment)),
  buttons: [onwards(t, payment)],
});

/** No decision in its favour; while there is time another picture may be sent for the same. */
export function returned(
  t: Translator,
  { status, reason }: Receipt,
  payment: Payment,
  { isOpen, contact }: { isOpen: boolean; contact: string },
): View {
  const lines =
    status === "another"
      ? [t("receipt-another-wanted", about(t, payment))]
      : [
          t("receipt-was-rejected", about(t, payment)),
          t("receipt-because", { reason: sayReason(t, reason ?? "") }),
        ];
  if (isOpen && payment.expiresAt) lines.push(t("receipt-try-again", { until: payment.expiresAt }));
  if (contact) lines.push(t("receipt-contact", { contact }));
  const again = button(t.plain("receipt-send-another"), sendButton.pack({ payment: payment.id }), "primary");
  return { text: lines.join("\n\n"), ...(isOpen && { buttons: [[again], otherWays(t, payment)] }) };
}

/** The picture that a view stands under. */
export const mediaOf = (picture: KeptPicture | undefined): Pick<View, "photo" | "document"> =>
  picture ? { [picture.kind]: picture.fileId } : {};
