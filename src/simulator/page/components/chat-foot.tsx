import { useApp, useConversation, usePane } from "../contexts.ts";
import { topicOf } from "../names.ts";
import { Composer } from "./composer.tsx";
import { ReplyKeyboard } from "./reply-keyboard.tsx";

/** Below the messages: the line to write, or the one thing that can be done instead. */
export function ChatFoot() {
  const { deeds } = useApp();
  const { view, person, chat, isPrivate, words } = usePane();
  const { messages } = useConversation();

  if (isPrivate && person.blocked)
    return <WideButton testId="restart" text={words.t("restart")} onPress={() => deeds.restart(view)} />;
  if (isPrivate && messages.length === 0)
    return <WideButton testId="start" text={words.t("start")} onPress={() => deeds.say(view, "/start")} />;
  // Administrators may write into closed topics, as in Telegram.
  if (topicOf(chat, view.thread)?.closed && person.role !== "admin")
    return <p class="closed-here">{words.t("closedHere")}</p>;
  return (
    <div class="chat-foot">
      <Composer />
      <ReplyKeyboard />
    </div>
  );
}

function WideButton({ testId, text, onPress }: { testId: string; text: string; onPress(): void }) {
  return (
    <div class="chat-foot">
      <button type="button" class="strong wide" data-testid={testId} onClick={onPress}>
        {text}
      </button>
    </div>
  );
}
