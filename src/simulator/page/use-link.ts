import { useApp, usePane } from "./contexts.ts";
import { isInvoiceLink, usePayment } from "./use-payment.tsx";

/** Opens a link as Telegram does: links to the bot itself become /start in the private chat, invoices can be paid. */
export function useLink() {
  const { deeds, seats, world } = useApp();
  const { view } = usePane();
  const payment = usePayment();
  return async (url: string) => {
    if (isInvoiceLink(url)) return payment.forLink(url);
    const payload = startPayload(url, world.bot.username);
    if (payload === undefined) return void window.open(fromHere(url), "_blank", "noopener");
    const home = { key: view.key, user: view.user, chat: view.user };
    await seats.goTo(view, view.user);
    await deeds.say(home, payload ? `/start ${payload}` : "/start");
  };
}

/** The providers' pages stand beside this one, under whatever name the browser knows this machine. */
function fromHere(url: string): string {
  const address = URL.parse(url);
  const isBeside = address?.hostname === "127.0.0.1" && address.pathname.startsWith("/pay/");
  return isBeside ? location.origin + address.pathname : url;
}

/** The payload of a deep link to this bot, empty when it has none; undefined for every other address. */
function startPayload(url: string, bot: string): string | undefined {
  const address = URL.parse(url);
  if (!address) return undefined;
  const isShort = ["t.me", "telegram.me"].includes(address.hostname);
  const name = isShort ? address.pathname.slice(1) : isResolve(address) && address.searchParams.get("domain");
  if (!name || name.toLowerCase() !== bot.toLowerCase()) return undefined;
  return address.searchParams.get("start") ?? "";
}

const isResolve = ({ protocol, host }: URL) => protocol === "tg:" && host === "resolve";
