import { usePane } from "../contexts.ts";
import { directionOf } from "../direction.ts";
import { gist, hueOf, senderName } from "../names.ts";
import type { BotApiMessage } from "../wire.ts";

/** What a message answers; a press leads to it. */
export function Quote({ message }: { message: BotApiMessage }) {
  const { words } = usePane();
  const find = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const target = currentTarget.closest(".pane")?.querySelector(`[data-message-id="${message.message_id}"]`);
    target?.scrollIntoView({ block: "center", behavior: "smooth" });
    target?.animate([{ opacity: 0.4 }, { opacity: 1 }], 900);
  };
  return (
    <button
      type="button"
      class="quote"
      dir={directionOf(gist(message, words)) ?? "auto"}
      data-hue={hueOf(message.from?.id ?? 0)}
      data-testid="quote"
      onClick={find}
    >
      <QuoteLines name={senderName(message)} text={gist(message, words)} />
    </button>
  );
}

export function QuoteLines({ name, text }: { name: string; text: string }) {
  return (
    <>
      <span class="quote-name" dir="auto">
        {name}
      </span>
      <span class="quote-text" dir="auto">
        {text}
      </span>
    </>
  );
}
