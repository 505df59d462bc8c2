import type { ComponentChildren } from "preact";
import { usePane } from "../contexts.ts";
import type { Cluster } from "../timeline.ts";
import type { Message } from "../wire.ts";
import { Media } from "./media.tsx";
import { Pictures } from "./pictures.tsx";
import { Quote } from "./quote.tsx";
import { RichText } from "./rich-text.tsx";

export function Bubble({ cluster, sender }: { cluster: Cluster; sender?: ComponentChildren }) {
  const [message] = cluster.messages;
  const captioned = cluster.messages.find(({ caption }) => caption) ?? message;
  const text = captioned.text ?? captioned.caption;
  const pictures = cluster.messages.filter(({ photo }) => photo?.length);
  const others = cluster.messages.filter(({ photo }) => !photo?.length);
  const stamp = <Stamp message={message} />;
  return (
    <div class="bubble" tabIndex={-1} data-bare={pictures.length > 0 && !text}>
      {sender}
      {message.reply_to_message && <Quote message={message.reply_to_message} />}
      {pictures.length > 0 && <Pictures messages={pictures} />}
      {others.map((one) => (
        <Media key={one.message_id} message={one} />
      ))}
      {text ? (
        <RichText text={text} entities={captioned.entities ?? captioned.caption_entities} after={stamp} />
      ) : (
        stamp
      )}
    </div>
  );
}

function Stamp({ message }: { message: Message }) {
  const { words } = usePane();
  const at = new Date(message.date * 1000);
  return (
    <span class="stamp">
      <bdi dir={words.dir}>
        {message.edit_date && !message.mine && <span data-testid="edited">{words.t("edited")} </span>}
        <time dateTime={at.toISOString()}>{words.time(message.date)}</time>
      </bdi>
    </span>
  );
}
