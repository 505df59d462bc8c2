import { useApp } from "../contexts.ts";
import { fullName } from "../names.ts";
import { personOf } from "../state.ts";
import type { Words } from "../words.ts";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";

/** On a phone only one pane fits: the others wait here. */
export function PaneTabs({ words }: { words: Words }) {
  const { state, seats } = useApp();
  return (
    <nav class="pane-tabs" aria-label={words.t("panes")}>
      {state.narrow &&
        state.views.length > 1 &&
        state.views.map(({ key, user }, index) => {
          const person = personOf(state, user);
          const name = person ? fullName(person) : "";
          return (
            <button
              key={key}
              type="button"
              class="pane-tab"
              aria-label={name}
              aria-current={index === state.front}
              data-testid="pane-tab"
              onClick={() => seats.bringToFront(index)}
            >
              <Avatar id={user} name={name} small />
            </button>
          );
        })}
      <button
        type="button"
        class="tool"
        aria-label={words.t("addPane")}
        title={words.t("addPane")}
        data-testid="add-pane"
        onClick={() => seats.open()}
      >
        <Icon name="addPane" />
      </button>
    </nav>
  );
}
