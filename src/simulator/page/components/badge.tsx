import { usePane } from "../contexts.ts";

export function Badge({ count }: { count: number }) {
  const { words } = usePane();
  if (!count) return null;
  return (
    <span class="badge" data-testid="unread">
      <span aria-hidden="true">{words.number(count)}</span>
      <span class="unseen">{words.t("unread", { n: words.number(count) })}</span>
    </span>
  );
}
