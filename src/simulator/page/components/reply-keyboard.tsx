import type { TelegramKeyboardButton } from "@gramio/types";
import { useApp, usePane } from "../contexts.ts";
import { seatKey } from "../state.ts";
import { ContactDialog } from "./contact-dialog.tsx";
import { Icon } from "./icon.tsx";

type Button = TelegramKeyboardButton;

/** The bot's own keyboard under the message line. */
export function ReplyKeyboard() {
  const { state } = useApp();
  const { view } = usePane();
  const keyboard = state.keyboards[seatKey(view.user, view.chat)];
  if (!keyboard || keyboard.folded) return null;
  return (
    <div class="reply-keyboard" data-testid="reply-keyboard" data-tall={!keyboard.markup.resize_keyboard}>
      {keyboard.markup.keyboard.map((row, y) => (
        <div class="keys" key={y}>
          {row.map((button, x) => (
            <ReplyButton key={x} button={typeof button === "string" ? { text: button } : button} />
          ))}
        </div>
      ))}
    </div>
  );
}

function ReplyButton({ button }: { button: Button }) {
  const { state, deeds } = useApp();
  const { view, person, words, show } = usePane();
  const known = isKnown(button);

  const done = () => {
    if (state.keyboards[seatKey(view.user, view.chat)]?.markup.one_time_keyboard) deeds.fold(view, true);
  };
  const press = () => {
    if (button.request_contact) return show(<ContactDialog onShare={done} onClose={() => show(null)} />);
    done();
    return deeds.say(view, button.text);
  };

  return (
    <button
      type="button"
      class="key reply-key"
      data-testid={button.request_contact ? "share-contact" : "reply-button"}
      data-style={button.style}
      disabled={person.blocked || !known}
      title={known ? button.text : words.t("unsupported")}
      onClick={press}
    >
      {button.request_contact && <Icon name="phone" />}
      <span class="key-text" dir="auto">
        {button.text}
      </span>
    </button>
  );
}

const isKnown = (button: Button) =>
  !button.request_location &&
  !button.request_users &&
  !button.request_chat &&
  !button.request_poll &&
  !button.web_app;
