import { useApp, usePane } from "../contexts.ts";
import { chatName } from "../names.ts";
import { roomKey, type State } from "../state.ts";
import type { Chat } from "../wire.ts";
import { Avatar } from "./avatar.tsx";
import { Badge } from "./badge.tsx";
import { ChatFace, ChatTitle } from "./chat-title.tsx";
import { Choice } from "./choice.tsx";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import { Menu } from "./menu.tsx";
import { TopicMark } from "./topic-mark.tsx";

/** Which chat is open: the private one with the bot, a group, or a topic of a forum. */
export function ChatSwitch() {
  const { state, world } = useApp();
  const { view, person, chat, words } = usePane();
  const groups = world.chats.filter(
    ({ type, member_ids }) => type !== "private" && member_ids.includes(person.id),
  );
  const here = roomKey(view.chat, view.thread);
  const elsewhere = Object.entries(state.unread)
    .filter(([seat]) => seat.startsWith(`${person.id}@`) && seat !== `${person.id}@${here}`)
    .reduce((sum, [, count]) => sum + count, 0);

  return (
    <Menu
      label={words.t("switchChat")}
      testId="chat-switch"
      class="chat-switch"
      face={
        <>
          <ChatFace chat={chat} thread={view.thread} />
          <ChatTitle name={chatName(world, chat, words, view.thread)} />
          <Badge count={elsewhere} />
          <Icon name="chevron" />
        </>
      }
    >
      {(close) => (
        <>
          <Room
            close={close}
            face={<Mark size="face" />}
            name={world.bot.first_name}
            note={words.t("privateChat")}
            chat={person.id}
          />
          {groups.map((group) => (
            <Group key={group.id} group={group} close={close} />
          ))}
        </>
      )}
    </Menu>
  );
}

function Group({ group, close }: { group: Chat; close(): void }) {
  const { words } = usePane();
  const face = <Avatar id={group.id} name={group.title ?? ""} icon="group" />;
  const members = words.t("members", { n: words.number(group.member_ids.length) });
  if (!group.is_forum)
    return <Room close={close} face={face} name={group.title ?? ""} note={members} chat={group.id} />;
  return (
    <>
      <Room close={close} face={face} name={group.title ?? ""} note={words.t("general")} chat={group.id} />
      {group.topics.map((topic) => (
        <Room
          key={topic.id}
          close={close}
          inset
          face={<TopicMark topic={topic} />}
          name={topic.name}
          note={topic.closed ? words.t("closedTopic") : undefined}
          chat={group.id}
          thread={topic.id}
        />
      ))}
    </>
  );
}

interface RoomProps {
  face: preact.ComponentChildren;
  name: string;
  note?: string | undefined;
  chat: number;
  thread?: number;
  inset?: boolean;
  close(): void;
}

function Room({ face, name, note, chat, thread, inset = false, close }: RoomProps) {
  const { state, seats } = useApp();
  const { view, person } = usePane();
  return (
    <Choice
      testId="chat-option"
      id={[chat, ...(thread ? [thread] : [])].join(":")}
      face={face}
      name={name}
      note={note}
      inset={inset}
      badge={<Badge count={unreadIn(state, person.id, chat, thread)} />}
      chosen={view.chat === chat && view.thread === thread}
      onChoose={() => {
        close();
        void seats.goTo(view, chat, thread);
      }}
    />
  );
}

const unreadIn = (state: State, user: number, chat: number, thread?: number) =>
  state.unread[`${user}@${roomKey(chat, thread)}`] ?? 0;
