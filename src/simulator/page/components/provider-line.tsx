import { BRANDS } from "../brands.ts";
import type { Line } from "../providers.ts";
import type { Words } from "../words.ts";

/** Who told whom what, and what the other said; the exact words can be unfolded. */
export function ProviderLine({ line, words }: { line: Line; words: Words }) {
  const { kind, provider, at, what, name, status, ok, fault, body, answer } = line;
  return (
    <li class="deal" data-testid="provider-line" data-kind={kind} data-ok={ok}>
      <details>
        <summary>
          <span class="deal-way" title={words.t(kind === "asked" ? "wayAsked" : "waySent")}>
            {kind === "asked" ? "→" : "←"}
          </span>
          <bdi class="deal-who">{BRANDS[provider]}</bdi>
          <span class="deal-what">{what ? words.t(what) : name}</span>
          <span class="call-mark">{status ?? "—"}</span>
          <code dir="ltr">{name}</code>
          <time dateTime={at}>{words.time(new Date(at).getTime() / 1000)}</time>
          {fault && <span class="deal-fault">{fault}</span>}
        </summary>
        {body && <pre dir="ltr">{body}</pre>}
        {answer && (
          <pre dir="ltr" class="deal-answer">
            {answer}
          </pre>
        )}
      </details>
    </li>
  );
}
