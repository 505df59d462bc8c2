import type { TelegramInlineKeyboardButton } from "@gramio/types";
import { useApp, usePane } from "../contexts.ts";
import { useCopy } from "../use-copy.ts";
import { useLink } from "../use-link.ts";
import { usePayment } from "../use-payment.tsx";
import type { Message } from "../wire.ts";
import { Icon, type IconName } from "./icon.tsx";

type Button = TelegramInlineKeyboardButton;

export function InlineKeyboard({ message }: { message: Message }) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return (
    <div class="inline-keyboard">
      {rows.map((row, y) => (
        <div class="keys" key={y}>
          {row.map((button, x) => (
            <InlineButton key={x} message={message} button={button} place={`${y}:${x}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface InlineButtonProps {
  message: Message;
  button: Button;
  place: string;
}

function InlineButton({ message, button, place }: InlineButtonProps) {
  const { state } = useApp();
  const { person, words } = usePane();
  const press = usePress(message, button, place);
  const waiting = state.taps.some((tap) => tap.user === person.id && tap.button === nameOf(message, place));
  const sign = signOf(button);
  return (
    <button
      type="button"
      class="key inline-key"
      data-testid="inline-button"
      data-style={button.style}
      data-waiting={waiting}
      aria-busy={waiting}
      disabled={person.blocked || !isKnown(button)}
      title={isKnown(button) ? button.text : words.t("unsupported")}
      aria-label={labelOf(button, words.t)}
      onClick={press}
    >
      <span class="key-text" dir="auto">
        {button.text}
      </span>
      {sign && <Icon name={sign} />}
    </button>
  );
}

function usePress(message: Message, button: Button, place: string) {
  const { deeds } = useApp();
  const { view } = usePane();
  const copy = useCopy();
  const open = useLink();
  const payment = usePayment();
  return () => {
    if (button.pay) return payment.forMessage(message);
    const url = button.url ?? button.web_app?.url;
    if (button.callback_data !== undefined)
      return deeds.tap(view, message, button.callback_data, nameOf(message, place));
    if (button.copy_text) return copy(button.copy_text.text);
    return url ? open(url) : undefined;
  };
}

/** Other kinds (inline search, games) have nothing to lead to in the demo. */
const isKnown = ({ callback_data, url, web_app, copy_text, pay }: Button) =>
  callback_data !== undefined || Boolean(url ?? web_app ?? copy_text ?? pay);

const nameOf = (message: Message, place: string) => `${message.chat.id}/${message.message_id}/${place}`;

function signOf({ url, web_app, copy_text }: Button): IconName | undefined {
  if (copy_text) return "copy";
  return url || web_app ? "external" : undefined;
}

function labelOf(
  { text, url, copy_text }: Button,
  t: (key: "copyButton" | "linkButton", args: { text: string }) => string,
) {
  if (copy_text) return t("copyButton", { text });
  return url ? t("linkButton", { text }) : text;
}
