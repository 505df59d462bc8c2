import { useApp, usePane } from "../contexts.ts";
import { Dialog } from "./dialog.tsx";

/** Telegram asks before a phone number leaves the phone. */
export function ContactDialog({ onShare, onClose }: { onShare?(): void; onClose(): void }) {
  const { deeds } = useApp();
  const { view, person, words } = usePane();
  const share = () => {
    onClose();
    onShare?.();
    void deeds.attempt(view, { do: "contact" });
  };
  // Isolated and left to right: a number keeps its plus sign in front, also within Persian.
  const phone = person.phone && `\u2066${person.phone}\u2069`;
  return (
    <Dialog title={words.t("shareTitle")} onClose={onClose}>
      <p>{phone ? words.t("shareText", { phone }) : words.t("shareTextBare")}</p>
      <div class="dialog-buttons">
        <button type="button" class="quiet" onClick={onClose}>
          {words.t("cancel")}
        </button>
        <button type="button" class="strong" data-focus data-testid="confirm-contact" onClick={share}>
          {words.t("share")}
        </button>
      </div>
    </Dialog>
  );
}
