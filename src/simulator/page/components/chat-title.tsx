import { useApp, usePane } from "../contexts.ts";
import { topicOf } from "../names.ts";
import type { Chat } from "../wire.ts";
import { Avatar } from "./avatar.tsx";
import { Mark } from "./mark.tsx";
import { TopicMark } from "./topic-mark.tsx";

export function ChatFace({ chat, thread }: { chat: Chat | undefined; thread: number | undefined }) {
  if (!chat || chat.type === "private") return <Mark size="face" />;
  if (thread !== undefined) return <TopicMark topic={topicOf(chat, thread)} />;
  return <Avatar id={chat.id} name={chat.title ?? ""} icon="group" />;
}

export function ChatTitle({ name }: { name: string }) {
  const { state } = useApp();
  const { view } = usePane();
  const busy = state.typing[view.chat];
  return (
    <span class="chat-title">
      <bdi class="chat-name">{name}</bdi>
      <span class="chat-note" data-busy={Boolean(busy)} data-testid={busy ? "typing" : undefined}>
        <ChatNote busy={busy} />
      </span>
    </span>
  );
}

function ChatNote({ busy }: { busy: string | undefined }) {
  const { chat, isPrivate, words } = usePane();
  if (busy) return <>{words.t(busy.startsWith("upload") ? "uploading" : "typing")}</>;
  if (isPrivate || !chat) return <>{words.t("bot")}</>;
  const members = words.t("members", { n: words.number(chat.member_ids.length) });
  return (
    <>
      {chat.is_forum && <bdi>{chat.title}</bdi>}
      {chat.is_forum && " · "}
      {members}
    </>
  );
}
