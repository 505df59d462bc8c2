import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { PaneContext, useApp } from "../contexts.ts";
import { chatName, fullName } from "../names.ts";
import { chatOf, personOf, seatKey, type View } from "../state.ts";
import { wordsOf } from "../words.ts";
import { AlertDialog } from "./alert-dialog.tsx";
import { Conversation } from "./conversation.tsx";
import { PaneHead } from "./pane-head.tsx";

/** One person's Telegram. */
export function Pane({ view }: { view: View }) {
  const { state, world } = useApp();
  const [dialog, show] = useState<ComponentChildren>(null);
  const person = personOf(state, view.user);
  if (!person) return null;

  const words = wordsOf(person.language_code, world.timeZone);
  const chat = chatOf(state, view.chat);
  const isPrivate = view.chat === person.id;
  return (
    <PaneContext.Provider value={{ view, person, chat, isPrivate, words, show }}>
      <section
        class="pane"
        lang={words.language}
        dir={words.dir}
        aria-label={`${fullName(person)}: ${chatName(world, chat, words, view.thread)}`}
        data-testid="pane"
        data-user={view.user}
        data-chat={view.chat}
        data-thread={view.thread}
      >
        <PaneHead />
        <Conversation key={seatKey(view.user, view.chat, view.thread)} />
        {dialog}
        <AlertDialog />
      </section>
    </PaneContext.Provider>
  );
}
