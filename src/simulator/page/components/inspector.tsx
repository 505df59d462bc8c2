import { useState } from "preact/hooks";
import { useApp } from "../contexts.ts";
import type { Call } from "../wire.ts";
import type { Words } from "../words.ts";
import { Icon } from "./icon.tsx";

/** The newest calls of the Bot API: what went well, and what Telegram would have said to the rest. */
export function Inspector({ words, onClose }: { words: Words; onClose(): void }) {
  const { state } = useApp();
  const [onlyErrors, setOnlyErrors] = useState(false);
  const calls = onlyErrors ? state.calls.filter(({ ok }) => !ok) : state.calls;
  return (
    <aside class="inspector" aria-label={words.t("inspector")} data-testid="inspector">
      <header>
        <h2>{words.t("inspector")}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyErrors}
            onChange={({ currentTarget }) => setOnlyErrors(currentTarget.checked)}
          />
          {words.t("onlyErrors")}
        </label>
        <button type="button" class="tool" aria-label={words.t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {calls.length === 0 && <p class="inspector-empty">{words.t("inspectorEmpty")}</p>}
      <ol dir="ltr">
        {calls.map((call, index) => (
          <CallLine key={state.calls.length - index} call={call} words={words} />
        ))}
      </ol>
    </aside>
  );
}

function CallLine({ call, words }: { call: Call; words: Words }) {
  const { method, ok, error_code, description, at } = call;
  return (
    <li class="call" data-testid="call" data-ok={ok}>
      <span class="call-mark" title={ok ? "ok" : String(error_code)}>
        {ok ? "ok" : error_code}
      </span>
      <code>{method}</code>
      <time dateTime={at}>{words.time(new Date(at).getTime() / 1000)}</time>
      {description && <span class="call-why">{description}</span>}
    </li>
  );
}
