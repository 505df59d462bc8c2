import { useConversation, usePane } from "../contexts.ts";
import { senderName } from "../names.ts";
import type { Message } from "../wire.ts";
import { Icon } from "./icon.tsx";

/** Reply to any message, edit one's own text. */
export function MessageActions({ message, mine }: { message: Message; mine: boolean }) {
  const { words } = usePane();
  const { write } = useConversation();
  const reply = words.t("replyTo", { name: senderName(message) });
  return (
    <div class="message-actions">
      <button
        type="button"
        aria-label={reply}
        title={reply}
        data-testid="reply"
        onClick={() => write({ text: "", replyTo: message })}
      >
        <Icon name="reply" />
      </button>
      {mine && message.text && (
        <button
          type="button"
          aria-label={words.t("edit")}
          title={words.t("edit")}
          data-testid="edit"
          onClick={() => write({ text: message.text ?? "", editing: message })}
        >
          <Icon name="edit" />
        </button>
      )}
    </div>
  );
}
