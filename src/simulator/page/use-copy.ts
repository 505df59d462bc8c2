import { useApp, usePane } from "./contexts.ts";

/** Copies for real and says so, or shows the text where the browser forbids copying. */
export function useCopy() {
  const { deeds } = useApp();
  const { person, words } = usePane();
  return async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      deeds.notify(person.id, words.t("copied", { text }));
    } catch {
      deeds.notify(person.id, words.t("copyFailed", { text }), true);
    }
  };
}
