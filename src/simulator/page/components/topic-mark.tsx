import type { Topic } from "../wire.ts";
import { Icon } from "./icon.tsx";

const DEFAULT_COLOUR = 0x6fb9f0;

/** A topic's sign in the colour that the Bot API gave it. */
export function TopicMark({ topic }: { topic: Topic | undefined }) {
  const colour = `#${(topic?.icon_color ?? DEFAULT_COLOUR).toString(16).padStart(6, "0")}`;
  return (
    <span class="topic-mark" style={{ "--topic": colour }} data-closed={topic?.closed} aria-hidden="true">
      <Icon name="hash" />
    </span>
  );
}
