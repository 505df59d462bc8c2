import { arrived } from "../../../bot/csv-file.ts";
import { FileRefused } from "../../../bot/files.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import type { Outside } from "../../../turn/outside.ts";
import { task } from "../../../turn/tasks.ts";
import { rightsOf } from "../../people/colleagues.ts";
import { addressOf } from "../../people/person.ts";
import { bundleIn, bundleOf, keepImport } from "./bundle.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For who has sent a file: what would change. */
    "import-read": { id: number };
    "import-refused": object;
  }
}

/** Bytes: many times what all settings and texts take. */
export const LARGEST_BUNDLE = 2_000_000;

export const bundling = task<{ by: number }>("settings.bundle");
export const reading = task<{ by: number; fileId: string }>("settings.read");

export async function askForBundle(act: Act, by: Human): Promise<void> {
  allow(by, "settings.change");
  await act.later(bundling, { by: by.id }, { key: `${bundling.name}:${by.id}` });
}

export async function readBundle(act: Act, by: Human, fileId: string): Promise<void> {
  allow(by, "settings.change");
  await act.later(reading, { by: by.id, fileId });
}

/** Whoever has asked, with what they may do by now. */
async function humanOf(act: Act, id: number): Promise<Human | undefined> {
  const address = await addressOf(act.tx, id);
  if (!address) return undefined;
  return { kind: "human", via: "chat", id, language: address.language, rights: await rightsOf(act, id) };
}

export async function sendBundle({ by: id }: { by: number }, { act, read, texts, telegram }: Outside) {
  const address = await addressOf(read, id);
  if (!address) return;
  const bundle = await act(async (doing) => {
    const by = await humanOf(doing, id);
    return by && bundleOf(doing, by);
  });
  arrived(
    await telegram("sendDocument", {
      chat_id: address.telegramId,
      caption: texts.in(address.language).plain("export-caption"),
      document: new File([JSON.stringify(bundle, null, 2)], "settings.json", { type: "application/json" }),
    }),
  );
}

/** Fetches a file and keeps it; its sender is shown what would change. */
export async function takeBundle(
  { by: id, fileId }: { by: number; fileId: string },
  { act, download }: Outside,
): Promise<void> {
  try {
    const bundle = bundleIn(new TextDecoder().decode(await download(fileId, LARGEST_BUNDLE)));
    await act(async (doing) => {
      const by = await humanOf(doing, id);
      if (by) await doing.tell(id, "import-read", { id: await keepImport(doing, by, bundle) });
    });
  } catch (error) {
    // Whoever may not any more hears the same.
    if (!(error instanceof DomainError || error instanceof FileRefused)) throw error;
    await act((doing) => doing.tell(id, "import-refused", {}));
  }
}
