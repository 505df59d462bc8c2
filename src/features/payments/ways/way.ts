import type { Config } from "../../../config/index.ts";
import { given } from "../../../config/keys.ts";
import type { Value, Variable } from "../../../config/variable.ts";
import type { Money } from "../../../lib/money.ts";
import type { Setting, Settings } from "../../../settings/settings.ts";
import type { FixedKey, KeyWith } from "../../../texts/keys.ts";
import type { Act } from "../../../turn/act.ts";
import type { Telegram } from "../../../turn/outside.ts";
import type { Line } from "./line.ts";

/** What is to be paid, as far as it decides the ways to pay it. */
export interface Payable {
  personId: number;
  value: Money;
  /** A credit, a lesson, a key: Telegram wants Stars for them, and for nothing else. */
  isDigital: boolean;
  /** The own balance is filled up: it cannot pay for itself. */
  isTopUp?: boolean;
  /** One pass of 30 days and nothing else: it can also be subscribed to. */
  isMonthly?: boolean;
}

/** A variable of the environment, or the first value that it gives a setting. */
export type Key = Variable & { readonly setting?: Setting };
export type Keys = Readonly<Record<string, Key>>;

/** It gives a setting its first value; from then on the setting counts. */
export const first = <V extends Variable>(
  setting: Setting,
  variable: V,
): V & { readonly setting: Setting } => ({
  ...variable,
  setting,
});

/** What may be used for a line besides its keys. */
export interface Wiring {
  now(): Date;
  telegram: Telegram;
  settings: Settings;
  /** Where we hear of it. */
  webhookUrl: string;
}

interface Described {
  /** Stands in payments, accounts, buttons, addresses (`/payments/<name>`) and texts (`pay-by-<name>`): never changed. */
  readonly name: string;
  /** Stands before its name wherever payers read that: no other way has it. */
  readonly icon: string;
  /** Digital goods alone, or all; `not-digital`: not the digital ones while the school keeps these for another way. */
  readonly sells: "everything" | "not-digital" | "digital";
  /** Whether the school sells digital goods in this way and in no other. */
  readonly keepsDigital?: (settings: Settings) => boolean;
  /**
   * What the payer sees: a page that `line.checkout` has made, an invoice of Telegram's, whom to transfer to (staff look
   * at the receipt), or nothing.
   */
  readonly shown: "link" | "invoice" | "card" | "nothing";
  /** What the provider gives back when it is asked to. */
  readonly givesBack: "whole" | "part" | "no";
  /** What it charges for something; nothing when it does not take that much, or that currency. */
  takes(act: Act, payable: Payable): Money | undefined | Promise<Money | undefined>;
  /** The money is in the payer's balance here: none comes in, and it is paid with the tap. */
  readonly fromBalance?: true;
  /** Pays itself after a while; `says` is the text that is shown until then, `formerly` the task's name in a former release. */
  readonly paysItself?: {
    readonly afterMs: number;
    readonly says: KeyWith<"name" | "amount" | "id">;
    readonly formerly?: string;
  };
  /** Not mentioned anywhere while it is not open. */
  readonly isForTesting?: true;
  /** How long it may take, in milliseconds; where it is not said, as long as an order keeps its goods. */
  readonly lasts?: (settings: Settings) => number;
  /** Of `invoice`: the currency that is paid in this way and in no other. */
  readonly ownCurrency?: string;
  /** Of `card`: whom to transfer to. */
  readonly payee?: (settings: Settings) => { number: string; name: string };
  /** The same again every 30 days: for how much at most, and how the provider is told to end it or take it up again. */
  readonly monthly?: {
    readonly most: number;
    change(act: Act, subscribed: { personId: number; charge: string; isCanceled: boolean }): Promise<void>;
  };
  /** A payer's method can be kept and charged without them (`line.chargeKept`, `line.portal`); `says` tells them so. */
  readonly keepsMethod?: { readonly says: FixedKey };
  /** What an operator may change about it. */
  readonly settings?: Readonly<Record<string, Setting>>;
  /** Its codes of why a bank took money back or refused it, and the text that says each. */
  readonly whys?: ReadonlyMap<string, FixedKey>;
  /** The provider's own pages for the school. */
  readonly console?: { readonly label: FixedKey; readonly url: string };
}

/** A way to pay, as everybody sees it. */
export interface Way extends Described {
  readonly keys: Keys;
  readonly needs: readonly string[];
  readonly webhook?: { readonly needs?: readonly string[]; readonly decides?: true };
  /** Made once; only while what it needs of the environment is there. */
  readonly line?: (config: Config, wiring: Wiring) => Line;
}

/** Whether staff look at a receipt of it. */
export const isByReceipt = ({ shown }: Pick<Way, "shown">): boolean => shown === "card";

/** What the environment gave, what is needed among it. First values of settings are not: a line asks the settings. */
type Given<K extends Keys, N> = {
  readonly [P in keyof K as K[P] extends { setting: Setting } ? never : P]: P extends N
    ? NonNullable<Value<K[P]>>
    : Value<K[P]>;
};

interface Definition<K extends Keys, N extends keyof K & string> extends Described {
  /** What it has from the environment: its part of the configuration. */
  readonly keys: K;
  /** The keys without which it is not offered. */
  readonly needs: readonly N[];
  /**
   * The provider tells us of payments by itself, at our public address; what that takes besides. While it is missing the
   * provider is asked instead, unless it `decides`: then nothing is paid without our answer, and it is not offered.
   */
  readonly webhook?: { readonly needs?: readonly (keyof K & string)[]; readonly decides?: true };
  /** Speaks with the provider. */
  line?(keys: Given<K, N>, wiring: Wiring): Line;
}

/** A way to pay: one folder, and one line in the list. */
export function way<const K extends Keys, N extends keyof K & string>({
  line,
  ...described
}: Definition<K, N>): Way {
  if (!line) return described;
  return { ...described, line: (config, wiring) => line(givenTo(described.keys, config), wiring) };
}

function givenTo<K extends Keys, N>(keys: K, config: Config): Given<K, N> {
  const own = Object.entries(keys).filter(([, { setting }]) => !setting);
  // Safe: one value for each key, read by the key's own kind; a line is made only while what is needed is there.
  return Object.fromEntries(own.map(([name, key]) => [name, given(config, key)])) as Given<K, N>;
}
