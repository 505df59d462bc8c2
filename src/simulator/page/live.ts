import { hear } from "./hear.ts";
import { loadRooms, loadWorld } from "./loading.ts";
import { isPrivate, type State } from "./state.ts";
import type { Store } from "./store.ts";
import type { WorldEvent } from "./wire.ts";

const TYPING_MS = 5000;
const CLOCK_MS = 15_000;

/** Follows the demo for as long as the page is open. */
export function follow(store: Store<State>) {
  const source = new EventSource("/sim/events");
  source.onopen = () => void refresh(store);
  source.onerror = () => store.update((state) => ({ ...state, online: false }));
  source.onmessage = ({ data }) => listen(store, JSON.parse(data));
  // Whether the demo's clock runs or stands only the demo knows, so it is asked, not guessed.
  setInterval(() => document.hidden || loadWorld(store).catch(() => undefined), CLOCK_MS);
}

/** What was missed while the line was cut cannot be told from what is new: all is read again. */
async function refresh(store: Store<State>) {
  try {
    if (!store.get().online) store.update((state) => ({ ...state, rooms: {} }));
    await loadWorld(store);
    await loadRooms(store);
  } catch {
    store.update((state) => ({ ...state, online: false }));
  }
}

function listen(store: Store<State>, event: WorldEvent) {
  store.update((state) => hear(state, event));
  if (event.type === "world") void refresh(store);
  if (event.type === "keyboard" && !isPrivate(event.chat_id))
    void loadRooms(store, ({ chat }) => chat === event.chat_id);
  if (event.type === "typing") fadeTyping(store, event.chat_id);
}

const fading = new Map<number, ReturnType<typeof setTimeout>>();

function fadeTyping(store: Store<State>, chat: number) {
  clearTimeout(fading.get(chat));
  const quiet = (state: State) => ({ ...state, typing: { ...state.typing, [chat]: undefined } });
  fading.set(
    chat,
    setTimeout(() => store.update(quiet), TYPING_MS),
  );
}
