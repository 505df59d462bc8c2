import { useApp, usePane } from "../contexts.ts";
import { hueOf, senderName } from "../names.ts";
import type { Cluster } from "../timeline.ts";
import type { Message as Received } from "../wire.ts";
import { Avatar } from "./avatar.tsx";
import { Bubble } from "./bubble.tsx";
import { InlineKeyboard } from "./inline-keyboard.tsx";
import { Mark } from "./mark.tsx";
import { MessageActions } from "./message-actions.tsx";

/** A message, or an album, on its side of the chat. */
export function Message({ cluster }: { cluster: Cluster }) {
  const { person, isPrivate } = usePane();
  const [message] = cluster.messages;
  const mine = message.from?.id === person.id;
  const withFace = !isPrivate && !mine;
  return (
    <article
      class="message"
      data-testid="message"
      data-message-id={message.message_id}
      data-mine={mine}
      data-from-bot={message.mine}
      data-first={cluster.first}
      data-last={cluster.last}
    >
      {withFace && <span class="message-face">{cluster.last && <Face message={message} />}</span>}
      <div class="stack">
        {withFace && cluster.first ? (
          <Bubble cluster={cluster} sender={<Sender message={message} />} />
        ) : (
          <Bubble cluster={cluster} />
        )}
        <InlineKeyboard message={message} />
      </div>
      <MessageActions message={message} mine={mine} />
    </article>
  );
}

function Face({ message }: { message: Received }) {
  if (message.mine) return <Mark size="face" />;
  return <Avatar id={message.from?.id ?? 0} name={senderName(message)} small />;
}

function Sender({ message }: { message: Received }) {
  const { world } = useApp();
  const { words } = usePane();
  const role = world.people.find(({ id }) => id === message.from?.id)?.role;
  return (
    <p class="sender" data-hue={hueOf(message.from?.id ?? 0)} dir="auto">
      <bdi>{senderName(message)}</bdi>
      {(role === "admin" || message.mine) && (
        <span class="sender-role">{words.t(message.mine ? "bot" : "roleAdmin")}</span>
      )}
    </p>
  );
}
