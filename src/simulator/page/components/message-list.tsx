import { useEffect, useRef, useState } from "preact/hooks";
import { useApp, useConversation, usePane } from "../contexts.ts";
import { isService, timeline } from "../timeline.ts";
import { Icon } from "./icon.tsx";
import { Message } from "./message.tsx";
import { ServiceLine } from "./service-line.tsx";
import { TypingBubble } from "./typing-bubble.tsx";

const NEAR_END = 120;

/** The messages, newest at the bottom. The list is laid out in reverse, so it stays at the end by itself. */
export function MessageList() {
  const { world } = useApp();
  const { person, words } = usePane();
  const { messages } = useConversation();
  const list = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const newest = messages.at(-1);
  const toEnd = () => list.current?.scrollTo({ top: 0, behavior: "smooth" });

  useEffect(() => {
    if (newest?.from?.id === person.id) list.current?.scrollTo({ top: 0 });
  }, [newest?.message_id]);

  return (
    <div class="message-area">
      <div
        class="message-list"
        ref={list}
        onScroll={({ currentTarget }) => setAway(-currentTarget.scrollTop > NEAR_END)}
      >
        <div class="message-flow" role="log" aria-live="polite">
          {timeline(messages, words).map(({ at, clusters }) => (
            <section class="day" key={at}>
              <p class="pill day-mark">{words.day(at, world.now)}</p>
              {clusters.map((cluster) =>
                isService(cluster.messages[0]) ? (
                  <ServiceLine key={cluster.messages[0].message_id} message={cluster.messages[0]} />
                ) : (
                  <Message key={cluster.messages[0].message_id} cluster={cluster} />
                ),
              )}
            </section>
          ))}
          <TypingBubble />
        </div>
      </div>
      {away && (
        <button
          type="button"
          class="to-end"
          aria-label={words.t("toEnd")}
          title={words.t("toEnd")}
          onClick={toEnd}
        >
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}
