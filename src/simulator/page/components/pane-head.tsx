import { useApp, usePane } from "../contexts.ts";
import { ChatSwitch } from "./chat-switch.tsx";
import { Choice } from "./choice.tsx";
import { Icon } from "./icon.tsx";
import { Menu } from "./menu.tsx";
import { PersonSwitch } from "./person-switch.tsx";
import { StarsDialog } from "./stars-dialog.tsx";

/** Who I am, which chat is open, and what can be done with both. */
export function PaneHead() {
  const { state, seats } = useApp();
  const { view, words } = usePane();
  const several = state.views.length > 1;
  return (
    <header class="pane-head">
      <div class="pane-person">
        <span class="you">{words.t("you")}</span>
        <PersonSwitch />
        {several && (
          <button
            type="button"
            class="tool close-pane"
            aria-label={words.t("closePane")}
            title={words.t("closePane")}
            data-testid="close-pane"
            onClick={() => seats.close(view)}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="pane-chat">
        <ChatSwitch />
        <MoreMenu />
      </div>
    </header>
  );
}

function MoreMenu() {
  const { world, deeds } = useApp();
  const { view, person, words, show } = usePane();
  const deed = person.blocked ? "unblock" : "block";
  return (
    <Menu label={words.t("more")} testId="more" class="more-menu" face={<Icon name="more" />}>
      {(close) => (
        <>
          <Choice
            testId="stars"
            face={<Icon name="star" />}
            name={words.t("stars")}
            note={words.number(world.stars[person.id] ?? 0)}
            onChoose={() => {
              close();
              show(<StarsDialog onClose={() => show(null)} />);
            }}
          />
          <Choice
            testId={deed}
            face={<Icon name="block" />}
            name={words.t(deed)}
            danger={!person.blocked}
            onChoose={() => {
              close();
              void deeds.attempt({ ...view, chat: person.id, thread: undefined }, { do: deed });
            }}
          />
        </>
      )}
    </Menu>
  );
}
