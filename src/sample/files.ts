import type { StoredFile } from "../features/shop/schema.ts";

/** What there is a picture of. */
export const PICTURES = ["pack", "pass", "exam", "bank", "ticket", "sheet", "book", "notes"] as const;
export type PictureName = (typeof PICTURES)[number];

/** What of the sample school is a file: only who has a Telegram at hand can give these. */
export interface SampleFiles {
  /** Its file_id. */
  picture: (name: PictureName) => string;
  sheet: StoredFile;
}
