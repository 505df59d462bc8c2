import { leadTo, page, pressed } from "../page.ts";
import type { Account } from "./account.ts";
import { declineOnPage, payOnPage } from "./checkout.ts";
import { detach, methodsOf } from "./customers.ts";
import { shown } from "./money.ts";
import type { PortalSession, Session } from "./objects.ts";

const BRAND = "Stripe";
const PATH = /^\/stripe\/(pay|portal)\/(\w+)$/;

/** What people open in a browser. `isLate` hears of a payment that was promised for later. */
export function stripePage(
  account: Account,
  { method, path, body }: { method: string; path: string; body: string },
  isLate: (session: Session) => void,
): Response {
  const [, kind, id = ""] = PATH.exec(path) ?? [];
  const session = kind === "pay" ? account.find("checkout.session", id) : undefined;
  const portal = kind === "portal" ? account.find("billing_portal.session", id) : undefined;
  if (portal) return portalPage(account, portal, method === "POST" ? pressed(body) : "");
  if (!session) return page({ brand: BRAND, title: "There is nothing here" }, 404);
  if (session.status !== "open") return overPage(session);
  return method === "POST" ? onButton(account, session, pressed(body), isLate) : payPage(account, session);
}

function onButton(account: Account, session: Session, button: string, isLate: (session: Session) => void) {
  if (button === "decline") {
    declineOnPage(account, session);
    return payPage(account, session, "Your card was declined. Try another one.");
  }
  if (button !== "pay" && button !== "later") return payPage(account, session);
  payOnPage(account, session, { later: button === "later" });
  if (button === "later") isLate(session);
  return leadTo(successOf(session));
}

function payPage(account: Account, session: Session, note?: string): Response {
  const { amount_total, currency, cancel_url, id } = session;
  const lines = account.lines.get(id) ?? [];
  return page({
    brand: BRAND,
    title: "Checkout",
    sum: shown(amount_total, currency),
    lines: lines.map((line) => [
      line.quantity > 1 ? `${line.description} × ${line.quantity}` : line.description,
      shown(line.amount_total, line.currency),
    ]),
    note,
    buttons: [
      { name: "pay", label: "Pay", isMain: true },
      { name: "later", label: "Pay later (bank transfer)" },
      { name: "decline", label: "Pay with a card that is declined" },
    ],
    link: cancel_url === null ? undefined : { href: cancel_url, label: "Cancel" },
  });
}

function overPage(session: Session): Response {
  const isPaid = session.status === "complete";
  return page({
    brand: BRAND,
    title: isPaid ? "This was paid already" : "This page has expired",
    link: { href: isPaid ? successOf(session) : (session.cancel_url ?? session.success_url), label: "Back" },
  });
}

/** Where the payer is sent, with the session's id in its place. */
const successOf = ({ success_url, id }: Session) => success_url.replaceAll("{CHECKOUT_SESSION_ID}", id);

function portalPage(account: Account, { customer, return_url }: PortalSession, remove: string): Response {
  const own = methodsOf(account, customer);
  if (own.some(({ id }) => id === remove)) detach(account, remove);
  const left = methodsOf(account, customer);
  return page({
    brand: BRAND,
    title: "Saved payment methods",
    note: left.length > 0 ? undefined : "No payment method is saved.",
    buttons: left.map(({ id, card }) => ({ name: id, label: `Remove ${card.brand} •••• ${card.last4}` })),
    link: return_url === null ? undefined : { href: return_url, label: "Back" },
  });
}
