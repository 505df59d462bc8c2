import type { MediaKind } from "../lib/media.ts";

/** What somebody answered: words (`written`: as they are kept, with what is marked in them), a choice, or a file at Telegram. */
export interface Said {
  text?: string | undefined;
  written?: string | undefined;
  choice?: string | undefined;
  photo?: { fileId: string } | undefined;
  document?: { fileId: string; name: string | undefined; mime: string | undefined } | undefined;
  media?: { fileId: string; kind: MediaKind; name: string | undefined } | undefined;
}
