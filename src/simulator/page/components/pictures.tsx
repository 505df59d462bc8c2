import { fileUrl } from "../api.ts";
import { usePane } from "../contexts.ts";
import type { Message } from "../wire.ts";

/** One picture in its own shape, or an album as a grid. */
export function Pictures({ messages }: { messages: Message[] }) {
  return (
    <div class="pictures" data-count={Math.min(messages.length, 4)}>
      {messages.map((message) => (
        <Picture key={message.message_id} message={message} alone={messages.length === 1} />
      ))}
    </div>
  );
}

function Picture({ message, alone }: { message: Message; alone: boolean }) {
  const { words } = usePane();
  const largest = message.photo?.toSorted((one, other) => other.width - one.width)[0];
  if (!largest) return null;
  const shape = alone ? { style: { aspectRatio: `${largest.width} / ${largest.height}` } } : {};
  return (
    <a
      class="picture"
      href={fileUrl(largest.file_id)}
      target="_blank"
      rel="noopener"
      data-picture-of={message.message_id}
    >
      <img
        src={fileUrl(largest.file_id)}
        alt={message.caption ?? words.t("photo")}
        width={largest.width}
        height={largest.height}
        loading="lazy"
        {...shape}
      />
    </a>
  );
}
