import { useEffect, useState } from "preact/hooks";
import { AppContext } from "../contexts.ts";
import type { Deeds } from "../deeds.ts";
import type { Seats } from "../seats.ts";
import { personOf, type State, visibleViews } from "../state.ts";
import type { Store } from "../store.ts";
import { wordsOf } from "../words.ts";
import { AppBar, type Aside } from "./app-bar.tsx";
import { Inspector } from "./inspector.tsx";
import { Pane } from "./pane.tsx";
import { ProvidersPanel } from "./providers-panel.tsx";
import { Waiting } from "./waiting.tsx";

interface AppProps {
  store: Store<State>;
  deeds: Deeds;
  seats: Seats;
}

export function App({ store, deeds, seats }: AppProps) {
  const state = useStore(store);
  const [aside, show] = useState<Aside>();
  const toggle = (wanted: Aside) => show(aside === wanted ? undefined : wanted);
  const views = visibleViews(state);
  // The frame speaks the language of whoever sits in the first pane.
  const [first] = views;
  const language = first ? personOf(state, first.user)?.language_code : navigator.language;
  const words = wordsOf(language, state.world?.timeZone);

  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.dir;
    document.title = words.t("title");
  }, [words]);

  if (!state.world) return <Waiting words={words} online={state.online} />;
  return (
    <AppContext.Provider value={{ state, world: state.world, deeds, seats }}>
      <div class="app" data-inspecting={aside !== undefined}>
        <AppBar words={words} aside={aside} onAside={toggle} />
        {!state.online && (
          <p class="offline" role="alert">
            {words.t("offline")}
          </p>
        )}
        <main class="panes" data-count={views.length}>
          {views.map((view) => (
            <Pane key={view.key} view={view} />
          ))}
        </main>
        {aside === "inspector" && <Inspector words={words} onClose={() => show(undefined)} />}
        {aside === "providers" && <ProvidersPanel words={words} onClose={() => show(undefined)} />}
      </div>
    </AppContext.Provider>
  );
}

function useStore(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
