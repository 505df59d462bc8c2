import { useApp, usePane } from "../contexts.ts";
import { Mark } from "./mark.tsx";

export function EmptyChat() {
  const { world } = useApp();
  const { isPrivate, words } = usePane();
  return (
    <div class="message-area empty-chat">
      <div class="empty-card">
        {isPrivate && <Mark size="large" />}
        {isPrivate && <h3 dir="auto">{world.bot.first_name}</h3>}
        <p>{words.t(isPrivate ? "emptyPrivate" : "emptyGroup")}</p>
      </div>
    </div>
  );
}
