import { readHistory, readWorld } from "./api.ts";
import { merged } from "./hear.ts";
import { choosePanes } from "./panes.ts";
import { type Keyboard, roomKey, type State, seatKey, threadOf, type View, without } from "./state.ts";
import type { Store } from "./store.ts";
import type { History } from "./wire.ts";

const TWO_PANES = 900;
const THREE_PANES = 1560;

export async function loadWorld(store: Store<State>) {
  const world = await readWorld();
  store.update((state) => {
    const views = state.views.length ? state.views : choosePanes(world, location.search, panesThatFit());
    return { ...state, world, views, online: true };
  });
}

function panesThatFit() {
  if (innerWidth < TWO_PANES) return 1;
  return innerWidth < THREE_PANES ? 2 : 3;
}

export async function loadRoom(store: Store<State>, view: View) {
  const history = await readHistory({ as: view.user, chat: view.chat, thread: view.thread });
  store.update((state) => entered(state, view, history));
}

/** Everything that is on the screen, after the world changed or the line was cut. */
export async function loadRooms(store: Store<State>, which: (view: View) => boolean = () => true) {
  await Promise.all(
    store
      .get()
      .views.filter(which)
      .map((view) => loadRoom(store, view)),
  );
}

function entered(state: State, { user, chat, thread }: View, history: History): State {
  const key = roomKey(chat, thread);
  const seat = seatKey(user, chat);
  const here = history.messages.filter((message) => threadOf(state, message) === thread);
  return {
    ...state,
    rooms: { ...state.rooms, [key]: merged(here, state.rooms[key] ?? []) },
    keyboards: { ...state.keyboards, [seat]: keyboardOf(state.keyboards[seat], history) },
    commands: { ...state.commands, [seat]: history.commands },
    unread: without(state.unread, seatKey(user, chat, thread)),
  };
}

function keyboardOf(shown: Keyboard | undefined, { reply_keyboard: markup }: History) {
  if (!markup) return undefined;
  const same = shown && JSON.stringify(shown.markup) === JSON.stringify(markup);
  return same ? shown : { markup, folded: false };
}
