import { useState } from "preact/hooks";
import { actAtProvider } from "../api.ts";
import { BRANDS } from "../brands.ts";
import { useProviders } from "../use-providers.ts";
import type { DeedName, Newest, ProviderDeed } from "../wire.ts";
import type { TextKey, Words } from "../words.ts";
import { Icon } from "./icon.tsx";
import { ProviderLine } from "./provider-line.tsx";

const DEEDS: Record<DeedName, TextKey> = {
  pay: "deedPay",
  decline: "deedDecline",
  later: "deedLater",
  expire: "deedExpire",
  clear: "deedClear",
  bounce: "deedBounce",
  refund: "deedRefund",
  dispute: "deedDispute",
  thaw: "deedThaw",
};

/** What each provider was asked and has told, as it happens; and to be the payer, the bank and bad luck there. */
export function ProvidersPanel({ words, onClose }: { words: Words; onClose(): void }) {
  const { lines, newest, look } = useProviders();
  const alive = newest.filter(({ deeds }, at) => at === 0 || deeds.length > 0);
  return (
    <aside class="inspector providers" aria-label={words.t("providers")} data-testid="providers">
      <header>
        <h2>{words.t("providers")}</h2>
        <button type="button" class="tool" aria-label={words.t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="providers-body">
        {alive.map((payment) => (
          <NewestPayment key={payment.provider} payment={payment} words={words} onDone={look} />
        ))}
        {lines.length === 0 && <p class="inspector-empty">{words.t("providersEmpty")}</p>}
        <ol>
          {lines.map((line) => (
            <ProviderLine key={line.id} line={line} words={words} />
          ))}
        </ol>
      </div>
    </aside>
  );
}

interface NewestProps {
  payment: Newest;
  words: Words;
  onDone(): void;
}

function NewestPayment({ payment, words, onDone }: NewestProps) {
  const [note, setNote] = useState<string>();
  const { provider, sum, page, deeds } = payment;
  const act = (ask: ProviderDeed, done?: string) =>
    actAtProvider({ ...ask, provider })
      .then(
        () => setNote(done),
        (error: Error) => setNote(error.message),
      )
      .finally(onDone);
  const spoil = (kind: "lost" | "duplicated", done: TextKey) =>
    act({ do: "fault", fault: { kind, times: 1 }, times: 1 }, words.t(done));
  return (
    <section class="newest" data-testid="newest" data-provider={provider} aria-label={BRANDS[provider]}>
      <h3>
        <bdi>{BRANDS[provider]}</bdi>
        <bdi class="newest-sum">{sum}</bdi>
        {page && (
          <a class="newest-page" href={new URL(page).pathname} target="_blank" rel="noreferrer">
            {words.t("openPage")}
            <Icon name="external" />
          </a>
        )}
      </h3>
      <div class="newest-deeds">
        {deeds.map(({ name, ask }) => (
          <button
            key={name}
            type="button"
            class="deed"
            data-strong={name === "pay"}
            data-testid={`deed-${name}`}
            onClick={() => act(ask)}
          >
            {words.t(DEEDS[name])}
          </button>
        ))}
        <button type="button" class="deed" data-testid="deed-lose" onClick={() => spoil("lost", "nextLost")}>
          {words.t("deedLose")}
        </button>
        <button
          type="button"
          class="deed"
          data-testid="deed-double"
          onClick={() => spoil("duplicated", "nextDouble")}
        >
          {words.t("deedDouble")}
        </button>
      </div>
      {note && (
        <p class="newest-note" role="status" dir="auto">
          {note}
        </p>
      )}
    </section>
  );
}
