/** The tags of Telegram's HTML, each with the only attributes it may have. */
const OPENING = [
  /^<(b|strong|i|em|u|ins|s|strike|del|tg-spoiler|code|pre|blockquote)>$/i,
  /^<(blockquote) expandable>$/i,
  /^<(a) href=(?:"[^"<>]*"|'[^'<>]*')>$/i,
  /^<(span) class=["']tg-spoiler["']>$/i,
  /^<(code) class=["']language-[\w+#-]+["']>$/i,
  /^<(tg-emoji) emoji-id=["']\d+["']>$/i,
];
const CLOSING = /^<\/([a-z-]+)>$/i;
const TAG = /<[^<>]*>?/g;

/** Whether Telegram would take this HTML: only its own tags, each closed where it has to be. */
export function isTelegramHtml(html: string): boolean {
  const open: string[] = [];
  for (const [tag] of html.matchAll(TAG)) {
    const closed = CLOSING.exec(tag)?.[1];
    const opened = OPENING.map((form) => form.exec(tag)?.[1]).find(Boolean);
    if (closed ? open.pop() !== closed.toLowerCase() : !opened) return false;
    if (opened) open.push(opened.toLowerCase());
  }
  return open.length === 0;
}

/** What people see of it. */
export const withoutTags = (html: string): string => html.replace(TAG, "");
