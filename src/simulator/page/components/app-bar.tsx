import { useApp } from "../contexts.ts";
import type { Words } from "../words.ts";
import { ClockStrip } from "./clock-strip.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import { PaneTabs } from "./pane-tabs.tsx";

/** What can stand beside the panes. */
export type Aside = "inspector" | "providers";

interface AppBarProps {
  words: Words;
  aside: Aside | undefined;
  onAside(wanted: Aside): void;
}

export function AppBar({ words, aside, onAside }: AppBarProps) {
  const { state } = useApp();
  const broken = state.calls.filter(({ ok }) => !ok).length;
  return (
    <header class="app-bar">
      <div class="brand">
        <Mark size="brand" />
        <span class="brand-text">
          <h1>{words.t("title")}</h1>
          <span class="tagline">{words.t("tagline")}</span>
        </span>
      </div>
      <ClockStrip words={words} />
      <div class="app-tools">
        <PaneTabs words={words} />
        <Toggle name="providers" icon="card" {...{ words, aside, onAside }} />
        <Toggle name="inspector" icon="pulse" dot={broken > 0} {...{ words, aside, onAside }} />
      </div>
    </header>
  );
}

interface ToggleProps extends AppBarProps {
  name: Aside;
  icon: IconName;
  dot?: boolean;
}

function Toggle({ name, icon, dot, words, aside, onAside }: ToggleProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={aside === name}
      aria-label={words.t(name)}
      title={words.t(name)}
      data-testid={`${name}-toggle`}
      onClick={() => onAside(name)}
    >
      <Icon name={icon} />
      {dot && <span class="dot" />}
    </button>
  );
}
