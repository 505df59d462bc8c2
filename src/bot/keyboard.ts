import type { InlineButton } from "./view.ts";

type Style = "primary" | "success" | "danger";

/** A button that tells the bot `data`: at most 64 bytes, which is only a claim when it comes back. */
export const button = (text: string, data: string, style?: Style): InlineButton => ({
  text,
  callback_data: data,
  ...(style && { style }),
});

export const link = (text: string, url: string): InlineButton => ({ text, url });

/** A button that puts `copied` (at most 256 characters) on the person's clipboard. */
export const copy = (text: string, copied: string): InlineButton => ({ text, copy_text: { text: copied } });

/** Lays buttons out in rows of so many. */
export function grid(buttons: InlineButton[], columns: number): InlineButton[][] {
  const rows: InlineButton[][] = [];
  for (let at = 0; at < buttons.length; at += columns) rows.push(buttons.slice(at, at + columns));
  return rows;
}

export interface Page {
  /** From 0. */
  number: number;
  count: number;
}

/** Previous and next, where there is one; `data` packs the page they lead to. */
export function turningRow(
  labels: { previous: string; next: string },
  page: Page,
  data: (page: number) => string,
) {
  const row: InlineButton[] = [];
  if (page.number > 0) row.push(button(labels.previous, data(page.number - 1)));
  if (page.number < page.count - 1) row.push(button(labels.next, data(page.number + 1)));
  return row.length > 0 ? [row] : [];
}
