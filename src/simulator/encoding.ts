import { badRequest } from "./errors.ts";

/** What Telegram says to half surrogates and to bytes that are no text. */
export const notUtf8 = () => badRequest("strings must be encoded in UTF-8");
const UTF8 = new TextDecoder("utf-8", { fatal: true });
const REPLACED = "\uFFFD";

/** The text that these bytes are. Throws when they are none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw notUtf8();
  }
}

/** The fields of a query or an encoded form. Throws when one is no text. */
export function encodedFields(encoded: string): [string, string][] {
  const fields = [...new URLSearchParams(encoded)];
  if (fields.flat().some((text) => text.includes(REPLACED)) && !isText(encoded)) throw notUtf8();
  return fields;
}

function isText(encoded: string): boolean {
  try {
    decodeURIComponent(encoded.replaceAll(/%(?![0-9a-f]{2})/gi, "%25"));
    return true;
  } catch {
    return false;
  }
}

/** What decoding has put in place of something else does not stand in the body. */
export function checkReplaced(text: string, body: Uint8Array) {
  if (!text.includes(REPLACED)) return;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!bytes.includes(text)) throw notUtf8();
}
