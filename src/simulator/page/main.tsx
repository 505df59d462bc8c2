import { render } from "preact";
import { App } from "./components/app.tsx";
import { createDeeds } from "./deeds.ts";
import { follow } from "./live.ts";
import { writePanes } from "./panes.ts";
import { createSeats } from "./seats.ts";
import { emptyState, type State } from "./state.ts";
import { createStore } from "./store.ts";

const PHONE = "(max-width: 759px)";

const store = createStore<State>(emptyState);
const phone = matchMedia(PHONE);
const measure = () => store.update((state) => ({ ...state, narrow: phone.matches }));

phone.addEventListener("change", measure);
measure();
store.subscribe(rememberPanes);
follow(store);

const root = document.getElementById("app");
if (root) render(<App store={store} deeds={createDeeds(store)} seats={createSeats(store)} />, root);

/** The address always names the panes on the screen, so it can be kept or handed on. */
function rememberPanes() {
  const { views } = store.get();
  const wanted = `?panes=${writePanes(views)}`;
  if (views.length && location.search !== wanted) history.replaceState(null, "", wanted);
}
