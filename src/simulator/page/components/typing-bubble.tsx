import { useApp, usePane } from "../contexts.ts";

export function TypingBubble() {
  const { state } = useApp();
  const { view } = usePane();
  if (!state.typing[view.chat]) return null;
  return (
    <div class="bubble typing-bubble" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
