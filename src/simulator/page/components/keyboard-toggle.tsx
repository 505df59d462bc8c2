import { useApp, usePane } from "../contexts.ts";
import { Icon } from "./icon.tsx";

export function KeyboardToggle({ folded }: { folded: boolean }) {
  const { deeds } = useApp();
  const { view, words } = usePane();
  const label = words.t(folded ? "showKeyboard" : "hideKeyboard");
  return (
    <button
      type="button"
      class="tool"
      data-testid="keyboard-toggle"
      aria-label={label}
      aria-pressed={!folded}
      title={label}
      onClick={() => deeds.fold(view, !folded)}
    >
      <Icon name={folded ? "keyboard" : "chevron"} />
    </button>
  );
}
