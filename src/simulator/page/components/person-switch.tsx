import { useApp, usePane } from "../contexts.ts";
import { fullName, roleText } from "../names.ts";
import type { State } from "../state.ts";
import { languageOf } from "../words.ts";
import { AddPerson } from "./add-person.tsx";
import { Avatar } from "./avatar.tsx";
import { Badge } from "./badge.tsx";
import { Choice } from "./choice.tsx";
import { Icon } from "./icon.tsx";
import { Menu } from "./menu.tsx";

/** Who am I in this pane. */
export function PersonSwitch() {
  const { state, world, seats } = useApp();
  const { view, person, words, show } = usePane();
  const elsewhere = world.people
    .filter(({ id }) => id !== person.id)
    .reduce((sum, { id }) => sum + unreadOf(state, id), 0);

  return (
    <Menu
      label={words.t("switchPerson")}
      testId="person-switch"
      class="person-switch"
      face={
        <>
          <Avatar id={person.id} name={fullName(person)} small />
          <span class="person-name">
            <bdi>{fullName(person)}</bdi>
            <span class="role" data-role={person.blocked ? "blocked" : person.role}>
              {roleText(person, words)}
            </span>
          </span>
          <Badge count={elsewhere} />
          <Icon name="chevron" />
        </>
      }
    >
      {(close) => (
        <>
          {world.people.map((someone) => (
            <Choice
              key={someone.id}
              testId="person-option"
              id={someone.id}
              face={<Avatar id={someone.id} name={fullName(someone)} />}
              name={fullName(someone)}
              note={[roleText(someone, words), languageOf(someone.language_code).toUpperCase()].join(" · ")}
              badge={<Badge count={unreadOf(state, someone.id)} />}
              chosen={someone.id === person.id}
              onChoose={() => {
                close();
                void seats.sitDown(view, someone.id);
              }}
            />
          ))}
          <Choice
            testId="add-person"
            face={
              <span class="avatar plain">
                <Icon name="plus" />
              </span>
            }
            name={words.t("newPerson")}
            onChoose={() => {
              close();
              show(<AddPerson onClose={() => show(null)} />);
            }}
          />
        </>
      )}
    </Menu>
  );
}

function unreadOf(state: State, user: number): number {
  return Object.entries(state.unread)
    .filter(([seat]) => seat.startsWith(`${user}@`))
    .reduce((sum, [, count]) => sum + count, 0);
}
