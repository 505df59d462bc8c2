import { useState } from "preact/hooks";
import { useApp, usePane } from "../contexts.ts";
import { LANGUAGES, nameOf } from "../words.ts";
import { Dialog } from "./dialog.tsx";

export function AddPerson({ onClose }: { onClose(): void }) {
  const { seats, deeds } = useApp();
  const { view, person, words } = usePane();
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [language, setLanguage] = useState<string>(words.language);

  const add = async (event: Event) => {
    event.preventDefault();
    if (!first.trim()) return;
    onClose();
    try {
      const last_name = last.trim() || undefined;
      await seats.welcome(view, {
        first_name: first.trim(),
        last_name,
        language_code: language,
        role: "new",
      });
    } catch (error) {
      deeds.notify(person.id, String(error), true);
    }
  };

  return (
    <Dialog title={words.t("addTitle")} onClose={onClose} testId="add-person-dialog">
      <form onSubmit={add}>
        <label>
          {words.t("firstName")}
          <input
            name="first"
            data-focus
            dir="auto"
            required
            maxLength={64}
            value={first}
            onInput={(e) => setFirst(e.currentTarget.value)}
          />
        </label>
        <label>
          {words.t("lastName")}
          <input
            name="last"
            dir="auto"
            maxLength={64}
            value={last}
            onInput={(e) => setLast(e.currentTarget.value)}
          />
        </label>
        <label>
          {words.t("language")}
          <select name="language" value={language} onChange={(e) => setLanguage(e.currentTarget.value)}>
            {LANGUAGES.map((tongue) => (
              <option key={tongue} value={tongue}>
                {nameOf(tongue)}
              </option>
            ))}
          </select>
        </label>
        <div class="dialog-buttons">
          <button type="button" class="quiet" onClick={onClose}>
            {words.t("cancel")}
          </button>
          <button type="submit" class="strong" data-testid="add-person-confirm">
            {words.t("add")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
