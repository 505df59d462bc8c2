import { useState } from "preact/hooks";
import { ConversationContext, type Draft, useApp, usePane } from "../contexts.ts";
import { roomKey } from "../state.ts";
import { ChatFoot } from "./chat-foot.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { MessageList } from "./message-list.tsx";
import { Notices } from "./notices.tsx";

/** One chat as one person has it open, with what that person is writing. */
export function Conversation() {
  const { state } = useApp();
  const { view } = usePane();
  const [draft, write] = useState<Draft>({ text: "" });
  const room = state.rooms[roomKey(view.chat, view.thread)];
  if (!room) return <div class="message-area" aria-busy="true" />;
  return (
    <ConversationContext.Provider value={{ messages: room, draft, write }}>
      <div class="conversation">
        {room.length === 0 ? <EmptyChat /> : <MessageList />}
        <Notices />
      </div>
      <ChatFoot />
    </ConversationContext.Provider>
  );
}
