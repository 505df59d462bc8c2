import { useApp, useConversation, usePane } from "../contexts.ts";
import type { Command } from "../wire.ts";
import { Choice } from "./choice.tsx";

/** The commands that begin as the line does, once it begins with a slash. */
export function Suggestions({ commands }: { commands: Command[] }) {
  const { deeds } = useApp();
  const { view, words } = usePane();
  const { draft, write } = useConversation();
  const begun = /^\/(\w*)$/.exec(draft.text)?.[1];
  const fitting = begun === undefined ? [] : commands.filter(({ command }) => command.startsWith(begun));
  if (!fitting.length) return null;
  return (
    <div class="suggestions" role="menu" aria-label={words.t("commands")}>
      {fitting.map(({ command, description }) => (
        <Choice
          key={command}
          testId="suggestion"
          id={command}
          name={`/${command}`}
          note={description}
          onChoose={() => {
            write({ text: "" });
            void deeds.say(view, `/${command}`);
          }}
        />
      ))}
    </div>
  );
}
