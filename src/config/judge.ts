import { createHash, createHmac } from "node:crypto";
import { join, resolve } from "node:path";
import { deliverable, type PublicAddress, publicAddress, webhookPath } from "./address.ts";
import type { Database } from "./database.ts";
import { Refusal, withoutLogin } from "./kinds.ts";
import { refusedForReal } from "./production.ts";
import type { Env, Found, Reading } from "./sources.ts";
import { isOwn, type Values } from "./variables.ts";

export interface Config extends Pick<Values, "pace" | "limits" | "payments" | "logs"> {
  readonly bot: Omit<Values["bot"], "token" | "adminIds"> & {
    readonly token: string;
    /** Without the owner. */
    readonly adminIds: readonly number[];
  };
  readonly intake: Pick<Values["intake"], "host" | "port" | "metricsToken" | "webhookSecret"> & {
    readonly mode: "polling" | "webhook";
    /** Scheme, host and port, without a slash at the end. */
    readonly publicUrl: string | undefined;
    readonly webhookPath: string;
    /** What Telegram is told in webhook mode. */
    readonly webhookUrl: string | undefined;
    readonly webhookSecret: string;
    readonly trustedProxies: readonly string[];
    readonly monitoring: { readonly host: string; readonly port: number } | undefined;
  };
  readonly data: {
    /** Absolute. */
    readonly dir: string;
    readonly database: Database;
    readonly poolMax: number;
    /** The first seals; never empty. */
    readonly keys: readonly Buffer[];
  };
  /** What the variables gave that features declare, by their names: to be read with `given`. */
  readonly declared: Readonly<Record<string, unknown>>;
  readonly runtime: {
    readonly production: boolean;
    readonly controlledClock: boolean;
    readonly demo: boolean;
  };
}

/** Shaped like a token; only the simulator takes it. */
export const DEMO_TOKEN = "7000000001:demo-of-maktab-without-telegram";

interface Case {
  values: Values;
  readings: ReadonlyMap<string, Reading>;
  mistakes: string[];
  demo: boolean;
  production: boolean;
}

/** Looks at the values together: what one means for another, what is missing, what is refused where. */
export function judge(
  values: Values,
  readings: readonly Reading[],
  { demo, env }: { demo: boolean; env: Env },
  mistakes: string[],
): Config {
  const production = values.runtime.environment === "production";
  const byName = new Map(readings.map((reading) => [reading.variable.name, reading]));
  const the: Case = { values, readings: byName, mistakes, demo, production };
  mistakes.push(...refusedForReal({ production, readings: byName, env }));
  const bot = judgeBot(the);
  return {
    bot,
    intake: judgeIntake(the, bot.token),
    data: judgeData(the),
    pace: values.pace,
    limits: values.limits,
    payments: values.payments,
    logs: values.logs,
    declared: Object.fromEntries(
      readings
        .filter(({ variable }) => !isOwn(variable))
        .map(({ variable, value }) => [variable.name, value]),
    ),
    runtime: { production, controlledClock: values.runtime.clock === "controlled", demo },
  };
}

function judgeBot(the: Case): Config["bot"] {
  const { token, adminIds = [], ownerId = adminIds[0], ...bot } = the.values.bot;
  if (ownerId === undefined && the.production) {
    missing(the, "OWNER_ID", "is missing: set it to the Telegram id of the person who owns the school");
  }
  if (!token && !the.demo) missing(the, "BOT_TOKEN", "is missing: @BotFather gives it to you");
  return { ...bot, ownerId, adminIds: adminIds.filter((id) => id !== ownerId), token: token ?? DEMO_TOKEN };
}

function judgeData(the: Case): Config["data"] {
  const { dir, database, poolMax, keys } = the.values.data;
  if (!keys && !the.demo) {
    missing(the, "ENCRYPTION_KEY", "is missing: make one with `openssl rand -base64 32` and keep it safe");
  }
  return {
    dir: resolve(dir),
    database: database ?? { dialect: "sqlite", path: join(resolve(dir), "maktab.db") },
    poolMax,
    keys: keys ?? [createHash("sha256").update(DEMO_TOKEN).digest()],
  };
}

function judgeIntake(the: Case, token: string): Config["intake"] {
  const {
    webhookPath: path,
    webhookSecret,
    host,
    port,
    metricsToken,
    trustedProxies = [],
    ...rest
  } = the.values.intake;
  const address = refusable(the, "PUBLIC_URL", () => addressOf(the));
  const ownPath = path && refusable(the, "WEBHOOK_PATH", () => webhookPath(path));
  const heardAt =
    ownPath || address?.path || `/webhook/${derive(token, "webhook path").toString("hex", 0, 16)}`;
  const mode = modeOf(the, address);
  return {
    ...{ mode, host, port, metricsToken, trustedProxies },
    publicUrl: address?.origin,
    webhookPath: heardAt,
    webhookUrl: mode === "webhook" && address ? address.origin + heardAt : undefined,
    webhookSecret: webhookSecret ?? derive(token, "webhook secret").toString("base64url"),
    monitoring:
      rest.monitoringPort === undefined
        ? undefined
        : { host: rest.monitoringHost, port: rest.monitoringPort },
  };
}

/** FORCE_POLLING, then BOT_MODE, then a webhook if Telegram can reach us, else polling (which always works). */
function modeOf(the: Case, address: PublicAddress | undefined): "polling" | "webhook" {
  const { forcePolling, mode = address ? "webhook" : "polling" } = the.values.intake;
  if (forcePolling || mode === "polling") return "polling";
  if (!address)
    missing(the, "PUBLIC_URL", "is missing: a webhook needs the address of this server, https://…");
  else refusable(the, "PUBLIC_URL", () => deliverable(address, the.values.bot.apiRoot));
  return "webhook";
}

function addressOf(the: Case): PublicAddress | undefined {
  const found = foundAs(the, "PUBLIC_URL");
  if (!found) return undefined;
  const address = publicAddress(found.text);
  if (!address.path) return address;
  if (found.alias !== "WEBHOOK_URL")
    throw new Refusal(`must be without a path, but is "${withoutLogin(found.text)}"`);
  return { ...address, path: webhookPath(address.path) };
}

/** A missing value is one mistake, unless a bad one was already reported. */
function missing(the: Case, name: string, why: string) {
  if (!the.readings.get(name)?.broken && !reported(the, name)) the.mistakes.push(`${name} ${why}.`);
}

function refusable<T>(the: Case, name: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    the.mistakes.push(`${foundAs(the, name)?.from ?? name} ${error.message}.`);
    return undefined;
  }
}

function reported(the: Case, name: string): boolean {
  const from = foundAs(the, name)?.from;
  return from !== undefined && the.mistakes.some((mistake) => mistake.startsWith(`${from} `));
}

function foundAs(the: Case, name: string): Found | undefined {
  return the.readings.get(name)?.found;
}

/** Differs by token and purpose and tells neither. */
function derive(token: string, purpose: string): Buffer {
  return createHmac("sha256", token).update(`maktab ${purpose}`).digest();
}
