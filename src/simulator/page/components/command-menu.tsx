import { useApp, usePane } from "../contexts.ts";
import type { Command } from "../wire.ts";
import { Choice } from "./choice.tsx";
import { Icon } from "./icon.tsx";
import { Menu } from "./menu.tsx";

export function CommandMenu({ commands }: { commands: Command[] }) {
  const { deeds } = useApp();
  const { view, words } = usePane();
  return (
    <Menu
      label={words.t("commands")}
      testId="command-menu"
      class="command-menu upwards"
      face={
        <>
          <Icon name="menu" />
          <span class="command-menu-name">{words.t("menu")}</span>
        </>
      }
    >
      {(close) =>
        commands.map(({ command, description }) => (
          <Choice
            key={command}
            testId="command-option"
            id={command}
            name={description}
            note={`/${command}`}
            onChoose={() => {
              close();
              void deeds.say(view, `/${command}`);
            }}
          />
        ))
      }
    </Menu>
  );
}
