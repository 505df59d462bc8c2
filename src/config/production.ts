import { isIP } from "node:net";
import { TELEGRAM } from "./address.ts";
import type { Env, Reading } from "./sources.ts";

interface Place {
  readonly production: boolean;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly env: Env;
}

/** Secrets that keep strangers out, and may be chosen by hand. */
const CHOSEN = ["WEBHOOK_SECRET", "METRICS_TOKEN"];
const LEAST_LETTERS = 16;
const LEAST_DIFFERENT = 6;
/** What Bun itself reads, when it is set to one of these values, and what it does then. */
const RUNTIME: readonly (readonly [name: string, values: RegExp, does: string])[] = [
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/, "no certificate would be looked at"],
  ["BUN_CONFIG_VERBOSE_FETCH", /^(1|true|curl)$/i, "tokens would stand in the log"],
];

/** What must not be so where real people and real money are: a sentence for each. */
export function refusedForReal(place: Place): string[] {
  return [
    ...forPlaying(place),
    ...(place.production ? [...weak(place), ...open(place), ...loud(place)] : []),
  ];
}

/** What is for playing and for tests meets nobody real. */
function forPlaying({ production, readings }: Place): string[] {
  const isReal = hostOf(readings.get("TELEGRAM_API_ROOT")?.value) === TELEGRAM;
  if (!production && !isReal) return [];
  const where = production ? "in production" : `with the real Telegram (TELEGRAM_API_ROOT is ${TELEGRAM})`;
  const on = [...readings.values()].flatMap(({ variable: { name, notInProduction }, value }) =>
    notInProduction !== undefined && value === true
      ? [`${name} must not be on ${where}: ${notInProduction}.`]
      : [],
  );
  const held = readings.get("MAKTAB_CLOCK")?.value === "controlled";
  return held ? [`MAKTAB_CLOCK must not be controlled ${where}.`, ...on] : on;
}

function weak({ readings }: Place): string[] {
  const guessed = CHOSEN.filter((name) => {
    const { value } = readings.get(name) ?? {};
    return (
      typeof value === "string" && (value.length < LEAST_LETTERS || new Set(value).size < LEAST_DIFFERENT)
    );
  });
  const mistakes = guessed.map((name) => `${name} can be guessed: make one with \`openssl rand -hex 24\`.`);
  const keys = readings.get("ENCRYPTION_KEY")?.value;
  const isNothing = (key: unknown) => Buffer.isBuffer(key) && key.every((byte) => byte === 0);
  if (Array.isArray(keys) && keys.some(isNothing))
    mistakes.push("ENCRYPTION_KEY must not be zeros: make one with `openssl rand -base64 32`.");
  return mistakes;
}

/** Tokens and money do not go through the open network where everybody can read them. */
const open = ({ readings }: Place): string[] =>
  [...readings.values()].flatMap(({ variable: { name, kind }, value }) => {
    if (kind.name !== "url" || typeof value !== "string" || !value.startsWith("http:")) return [];
    const host = hostOf(value);
    return isNear(host)
      ? []
      : [`${name} must begin with https://: everything could be read on the way to ${host}.`];
  });

const loud = ({ env }: Place): string[] =>
  RUNTIME.flatMap(([name, values, does]) =>
    values.test(env[name]?.trim() ?? "") ? [`${name} must not be set in production: ${does}.`] : [],
  );

const hostOf = (address: unknown): string =>
  typeof address === "string" && URL.canParse(address) ? new URL(address).hostname : "";

/** This machine, or a network that is nobody else's (RFC 1918, RFC 4193): containers know each other by single words. */
export function isNear(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, "");
  if (isIP(plain) === 4) return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(plain);
  if (isIP(plain) === 6) return /^(::1$|f[cd]|fe80:)/i.test(plain);
  return !plain.includes(".") || /\.(localhost|local|internal|lan)$/.test(plain);
}
