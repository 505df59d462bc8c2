import { useState } from "preact/hooks";
import { useApp, usePane } from "../contexts.ts";
import type { Subscription, SubscriptionDeed } from "../wire.ts";
import type { TextKey } from "../words.ts";
import { Dialog } from "./dialog.tsx";

/** The Stars of a person, as many as they like, and what is taken from them every month. */
export function StarsDialog({ onClose }: { onClose(): void }) {
  const { world, deeds } = useApp();
  const { view, person, words } = usePane();
  const [amount, setAmount] = useState(String(world.stars[person.id] ?? 0));
  const own = world.subscriptions.filter(({ user }) => user === person.id);
  const save = (event: Event) => {
    event.preventDefault();
    onClose();
    void deeds.attempt(view, { do: "stars", amount: Number(amount) });
  };
  return (
    <Dialog title={words.t("stars")} onClose={onClose} testId="stars-dialog">
      <form onSubmit={save}>
        <label>
          {words.t("starsOwn")}
          <input
            type="number"
            min="0"
            step="1"
            required
            data-focus
            data-testid="stars-amount"
            value={amount}
            onInput={({ currentTarget }) => setAmount(currentTarget.value)}
          />
        </label>
        {own.map((subscription) => (
          <SubscriptionCard key={subscription.charge} subscription={subscription} />
        ))}
        <div class="dialog-buttons">
          <button type="button" class="quiet" onClick={onClose}>
            {words.t("close")}
          </button>
          <button type="submit" class="strong" data-testid="stars-save">
            {words.t("save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const STATES: Record<Subscription["state"], TextKey> = {
  active: "subscriptionActive",
  canceled: "subscriptionCanceled",
  failed: "subscriptionFailed",
};

const DEEDS: Record<Subscription["state"], SubscriptionDeed[]> = {
  active: ["renew", "fail_renewal", "cancel_subscription"],
  canceled: ["resume_subscription"],
  failed: ["renew", "cancel_subscription"],
};

const DEED_TEXTS: Record<SubscriptionDeed, TextKey> = {
  renew: "renew",
  fail_renewal: "failRenewal",
  cancel_subscription: "cancelSubscription",
  resume_subscription: "resumeSubscription",
};

function SubscriptionCard({ subscription }: { subscription: Subscription }) {
  const { world, deeds } = useApp();
  const { view, words } = usePane();
  const { charge, title, stars, state, expires_at, ended_by_bot } = subscription;
  const price = words.t("payMonthly", { price: words.price(stars, "XTR") });
  const until = words.t("subscriptionUntil", { day: words.day(expires_at, world.now) });
  return (
    <div class="bill" data-testid="subscription" data-state={state}>
      <strong dir="auto">{title}</strong>
      <p class="bill-note">
        {[price, words.t(ended_by_bot ? "subscriptionEnded" : STATES[state]), until].join(" · ")}
      </p>
      <div class="bill-deeds">
        {(ended_by_bot ? [] : DEEDS[state]).map((deed) => (
          <button
            key={deed}
            type="button"
            class="quiet"
            data-testid={deed}
            onClick={() => deeds.attempt(view, { do: deed, charge })}
          >
            {words.t(DEED_TEXTS[deed])}
          </button>
        ))}
      </div>
    </div>
  );
}
