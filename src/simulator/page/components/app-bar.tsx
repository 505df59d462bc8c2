import { useApp } from "../contexts.ts";
import type { Words } from "../words.ts";
import { ClockStrip } from "./clock-strip.tsx";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import { PaneTabs } from "./pane-tabs.tsx";

interface AppBarProps {
  words: Words;
  inspecting: boolean;
  onInspect(): void;
}

export function AppBar({ words, inspecting, onInspect }: AppBarProps) {
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
        <button
          type="button"
          class="tool"
          aria-pressed={inspecting}
          aria-label={words.t("inspector")}
          title={words.t("inspector")}
          data-testid="inspector-toggle"
          onClick={onInspect}
        >
          <Icon name="pulse" />
          {broken > 0 && <span class="dot" />}
        </button>
      </div>
    </header>
  );
}
