import { useEffect } from "preact/hooks";
import { useApp, usePane } from "../contexts.ts";
import type { Notice } from "../state.ts";

const READING_MS = 4000;

/** Short answers of the bot (toasts) and refusals of the demo, for this person only. */
export function Notices() {
  const { state } = useApp();
  const { person } = usePane();
  const own = state.notices.filter(({ user }) => user === person.id).slice(-3);
  return (
    <div class="notices" role="status">
      {own.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Toast({ notice: { id, text, bad } }: { notice: Notice }) {
  const { deeds } = useApp();
  useEffect(() => {
    const timer = setTimeout(() => deeds.dismissNotice(id), READING_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <button
      type="button"
      class="toast"
      dir="auto"
      data-testid="toast"
      data-bad={bad}
      onClick={() => deeds.dismissNotice(id)}
    >
      {text}
    </button>
  );
}
