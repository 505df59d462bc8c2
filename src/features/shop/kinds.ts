import { MEDIA_KINDS } from "../../lib/media.ts";

/**
 * What is sold. `digital` gives stock units, `pack` credits, `pass` free messages for days; `physical` is sent by post,
 * `course` and `class` are plugs for the features that bring them.
 */
export const KINDS = ["digital", "physical", "pack", "pass", "course", "class"] as const;
export type ProductKind = (typeof KINDS)[number];

/** Telegram wants digital goods to be sold for Stars, and everything else not. */
export const isDigital = (kind: ProductKind): boolean => kind !== "physical" && kind !== "class";

/** As what Telegram sends a file that is sold. */
export const FILE_KINDS = ["photo", "document", ...MEDIA_KINDS] as const;
export type FileKind = (typeof FILE_KINDS)[number];
