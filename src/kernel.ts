import type { TelegramUpdate } from "@gramio/types";
import { assemble } from "./bot/assemble.ts";
import { kernelTexts } from "./bot/catalogue.ts";
import { type Accept, intake } from "./bot/intake.ts";
import type { OutboxRow } from "./bot/lanes.ts";
import { queueStaffMenus } from "./bot/registering.ts";
import { textOverrides } from "./bot/schema.ts";
import { gramio, type Telegram, telegram } from "./bot/telegram.ts";
import { Texts } from "./bot/texts.ts";
import { Turn } from "./bot/turn.ts";
import type { Config } from "./config/index.ts";
import type { Db, Tx } from "./db/db.ts";
import { migrate } from "./db/migrate.ts";
import { openDb } from "./db/open.ts";
import { snapshotBefore } from "./db/snapshot.ts";
import type { Feature } from "./feature.ts";
import { meeting } from "./features/people/meet.ts";
import { proveKey } from "./features/people/person.ts";
import { type PermissionTable, readPermissions, seedPermissions } from "./features/people/roles.ts";
import { featuresOf, homeFor } from "./features.ts";
import { Cache } from "./lib/cache.ts";
import type { Clock } from "./lib/clock.ts";
import { unlock } from "./lib/crypto.ts";
import { general } from "./settings/general.ts";
import { Settings } from "./settings/settings.ts";

/** Everything but the machinery that runs by itself: what `serve` starts and what the other verbs use. */
export interface Kernel {
  config: Config;
  clock: Clock;
  db: Db;
  settings: Settings;
  texts: Texts;
  features: Feature[];
  bot: ReturnType<typeof gramio>;
  telegram: Telegram;
  accept: Accept;
  /** Called after every commit of a turn, with the calls it has queued. */
  onCommit: (hear: (queued: OutboxRow[]) => void) => void;
  /** Reads settings, wordings and permissions anew. */
  refresh: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the database, brings it up to date and puts the product together, with `more` features; nothing runs yet. */
export async function openKernel(config: Config, clock: Clock, more: Feature[] = []): Promise<Kernel> {
  unlock(config.data.keys);
  const db = openDb(config.data.database, config.data);
  await migrate(db, clock.now(), () => snapshotBefore(db, config.data.dir, clock.now()));
  await proveKey(db.read);
  const settings = new Settings();
  const texts = new Texts({ timeZone: settings.get(general.timeZone) });
  const refresh = async () => {
    await settings.load(db);
    texts.refresh({
      timeZone: settings.get(general.timeZone),
      overrides: await db.read.select().from(textOverrides),
    });
    permissions.table = await readPermissions(db.read);
  };
  const features = featuresOf({
    db,
    texts,
    clock,
    settings,
    limits: config.limits,
    accept: (update, options) => accept(update, options),
    refresh,
  });
  features.push(...more);
  texts.add([kernelTexts, ...features.map((feature) => feature.texts)]);
  const permissions = await grant(db, features);
  await refresh();

  const bot = gramio(config.bot.token);
  assemble(bot, {
    scenes: features.flatMap((feature) => feature.scenes ?? []),
    inGroups: features.flatMap((feature) => feature.groupBots ?? []),
    bots: features.flatMap((feature) => feature.bots ?? []),
  });
  const listeners = new Set<(queued: OutboxRow[]) => void>();
  const home = homeFor(features);
  const cache = new Cache(clock);
  const staff = staffOf(config.bot);
  const meet = meeting({
    ...config.bot,
    fallback: config.bot.locale,
    texts,
    permissions: () => permissions.table,
  });

  const commands = features.flatMap((feature) => feature.commands ?? []);
  const accept = intake({
    db,
    bot,
    begin: (tx: Tx, update: TelegramUpdate) =>
      new Turn(tx, update, { now: clock.now(), settings, cache, staff, home }),
    async meet(turn) {
      await meet(turn);
      await queueStaffMenus(turn, texts, commands);
    },
    gates: features.flatMap((feature) => feature.gates ?? []),
    committed: (queued) => {
      for (const hear of listeners) hear(queued);
    },
  });

  return {
    config,
    clock,
    db,
    settings,
    texts,
    features,
    bot,
    telegram: telegram(config.bot.token, config.bot.apiRoot),
    accept,
    onCommit: (hear) => void listeners.add(hear),
    refresh,
    close: () => db.close(),
  };
}

/** Brings permissions that are new to this database into its table. */
async function grant(db: Db, features: Feature[]) {
  // Safe: features name roles of the one list; a test holds them to it.
  const table = Object.assign({}, ...features.map(({ permissions }) => permissions)) as PermissionTable;
  await db.tx((tx) => seedPermissions(tx, table));
  return { table: await readPermissions(db.read) };
}

/** The owner and the administrators, by their Telegram ids. */
export const staffOf = ({ ownerId, adminIds }: Config["bot"]): number[] =>
  ownerId === undefined ? [...adminIds] : [ownerId, ...adminIds];
