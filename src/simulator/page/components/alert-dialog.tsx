import { useApp, usePane } from "../contexts.ts";
import { useLink } from "../use-link.ts";
import { Dialog } from "./dialog.tsx";

/** An answer of the bot that wants to be seen, or a link it wants to open. */
export function AlertDialog() {
  const { state, world, deeds } = useApp();
  const { person, words } = usePane();
  const open = useLink();
  const alert = state.alerts.find(({ user }) => user === person.id);
  if (!alert) return null;

  const { id, text, url } = alert;
  const dismiss = () => deeds.dismissAlert(id);
  const follow = () => {
    dismiss();
    if (url) void open(url);
  };
  return (
    <Dialog
      key={id}
      title={url ? words.t("openLink") : world.bot.first_name}
      onClose={dismiss}
      testId="alert"
    >
      <p dir="auto" class="alert-text">
        {text || url}
      </p>
      <div class="dialog-buttons">
        {url && (
          <button type="button" class="quiet" onClick={dismiss}>
            {words.t("cancel")}
          </button>
        )}
        <button type="button" class="strong" data-focus data-testid="alert-ok" onClick={follow}>
          {words.t(url ? "open" : "ok")}
        </button>
      </div>
    </Dialog>
  );
}
