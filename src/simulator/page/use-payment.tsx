import { readInvoice } from "./api.ts";
import { PayDialog } from "./components/pay-dialog.tsx";
import { useApp, usePane } from "./contexts.ts";
import type { Bill, Message, Payable } from "./wire.ts";

/** Opens the dialog in which an invoice is paid, of a message or behind a link. */
export function usePayment() {
  const { deeds } = useApp();
  const { person, show, words } = usePane();
  const open = (bill: Bill, what: Payable) =>
    show(<PayDialog bill={bill} what={what} onClose={() => show(null)} />);
  return {
    forMessage({ invoice, message_id }: Message) {
      if (invoice) open(invoice, { message_id });
    },
    async forLink(link: string) {
      try {
        open(await readInvoice(link), { link });
      } catch {
        deeds.notify(person.id, words.t("payNothing"), true);
      }
    },
  };
}

/** Both forms of Telegram's web links, and that of its apps. */
export const isInvoiceLink = (url: string): boolean =>
  /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:\$|invoice\/)\w|^tg:\/\/invoice\/?\?slug=/i.test(url);
