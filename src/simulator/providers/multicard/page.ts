import { leadTo, page, pressed } from "../page.ts";
import type { Invoice, Invoices } from "./invoices.ts";

interface Till {
  invoices: Invoices;
  pays: (
    uuid: string,
    how: { declined: boolean },
  ) => Promise<{ state: "accepted" | "frozen" | "declined" } | { state: "cancelled"; message: string }>;
}

const BRAND = "Multicard";
const TIYIN = 100;

/** What people open in a browser; the product's message is shown to whom it has refused. */
export async function multicardPage(
  till: Till,
  { method, path, body }: { method: string; path: string; body: string },
): Promise<Response> {
  const uuid = path.replace(/^.*\//, "");
  const invoice = known(till, uuid);
  if (!invoice) return page({ brand: BRAND, title: "There is nothing here" }, 404);
  if (method !== "POST" || invoice.isCancelled || invoice.payment.status !== "draft") return shown(invoice);
  const paid = await till.pays(uuid, { declined: pressed(body) === "decline" });
  if (paid.state === "accepted" && invoice.return_url) return leadTo(invoice.return_url);
  const error = invoice.return_error_url ?? invoice.return_url;
  if (paid.state === "declined" && error) return leadTo(error);
  return shown(invoice);
}

function known({ invoices }: Till, uuid: string): Invoice | undefined {
  try {
    return invoices.sure(uuid);
  } catch {
    return undefined;
  }
}

function shown(invoice: Invoice): Response {
  const isOpen = invoice.payment.status === "draft" && !invoice.isCancelled;
  const back = isOpen ? (invoice.return_error_url ?? invoice.return_url) : invoice.return_url;
  return page({
    brand: BRAND,
    title: "Payment",
    sum: `${(invoice.amount / TIYIN).toFixed(2)} UZS`,
    lines: invoice.ofd.map(({ name, qty, total }) => [
      qty > 1 ? `${name} × ${qty}` : name,
      `${(total / TIYIN).toFixed(2)} UZS`,
    ]),
    note: noteOf(invoice),
    buttons: isOpen
      ? [
          { name: "pay", label: "Pay", isMain: true },
          { name: "decline", label: "Pay with a card that is declined" },
        ]
      : [],
    link: back ? { href: back, label: isOpen ? "Cancel" : "Back" } : undefined,
  });
}

function noteOf({ isCancelled, payment }: Invoice): string | undefined {
  if (isCancelled) return "This invoice is cancelled or has expired.";
  switch (payment.status) {
    case "success":
      return "Paid.";
    case "revert":
      return "The money was given back.";
    case "error":
      return payment.callback_message ?? "The payment was not made.";
    case "progress":
    case "billing":
      return "The payment is being processed.";
    default:
      return payment.ps_response_msg ?? undefined;
  }
}
