import type { TelegramUpdate } from "@gramio/types";
import { assemble } from "./bot/assemble.ts";
import { type Accept, intake } from "./bot/intake.ts";
import { queueStaffMenus } from "./bot/registering.ts";
import { gramio, type Telegram, telegram } from "./bot/telegram.ts";
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
import { type AllParts, featuresOf, firstValues, homeFor, listenersOf, tillsFor } from "./features.ts";
import { Cache } from "./lib/cache.ts";
import type { Clock } from "./lib/clock.ts";
import { unlock } from "./lib/crypto.ts";
import { general } from "./settings/general.ts";
import { Settings } from "./settings/settings.ts";
import { kernelTexts } from "./texts/catalogue.ts";
import { textOverrides } from "./texts/schema.ts";
import { Texts } from "./texts/texts.ts";
import { Act, type Acting, type Office } from "./turn/act.ts";
import { insideTurn } from "./turn/inside.ts";
import type { OutboxRow } from "./turn/outbox.ts";

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
  /** Runs something that nobody said as one turn. */
  act: Acting;
  /** The same in a transaction that is open already; calls that it queues are found by the sender's next sweep. */
  within: (tx: Tx) => Act;
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
  const settings = new Settings(firstValues(config));
  const telegramClient = telegram(config.bot.token, config.bot.apiRoot);
  const texts = new Texts({ timeZone: settings.get(general.timeZone) });
  const refresh = async () => {
    await settings.load(db);
    texts.refresh({
      timeZone: settings.get(general.timeZone),
      overrides: await db.read.select().from(textOverrides),
    });
    permissions.table = await readPermissions(db.read);
  };
  const parts: AllParts = {
    db,
    texts,
    clock,
    settings,
    config,
    telegram: telegramClient,
    botLink: () => (bot.info?.username ? `https://t.me/${bot.info.username}` : "https://t.me"),
    act: (work, options) => act(work, options),
    accept: (update, options) => accept(update, options),
    refresh,
  };
  const tills = tillsFor(parts);
  const features = featuresOf(parts, tills);
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
  const heard = listenersOf(tills);
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

  const office = (): Office => ({
    now: clock.now(),
    settings,
    cache,
    texts,
    staff,
    staffGroup: config.bot.adminGroupId,
    listeners: heard,
  });
  const committed = (queued: OutboxRow[]) => {
    for (const hear of listeners) hear(queued);
  };
  const act: Acting = async (work, { order } = {}) => {
    let done: Act | undefined;
    const result = await db.tx(
      (tx) => {
        done = new Act(tx, office());
        const during = done;
        return insideTurn(() => work(during));
      },
      { order },
    );
    committed(done?.queued ?? []);
    for (const afterwards of done?.afterwards ?? []) await afterwards();
    return result;
  };

  const commands = features.flatMap((feature) => feature.commands ?? []);
  const accept = intake({
    db,
    bot,
    begin: (tx: Tx, update: TelegramUpdate) => new Turn(tx, update, { ...office(), home }),
    newer: Object.assign({}, ...features.map(({ updates }) => updates)),
    async meet(turn) {
      await meet(turn);
      await queueStaffMenus(turn, texts, commands);
    },
    gates: features.flatMap((feature) => feature.gates ?? []),
    committed,
  });

  return {
    config,
    clock,
    db,
    settings,
    texts,
    features,
    bot,
    telegram: telegramClient,
    accept,
    act,
    within: (tx) => new Act(tx, office()),
    onCommit: (hear) => void listeners.add(hear),
    refresh,
    close: () => db.close(),
  };
}

/** Brings permissions that are new to this database into its table. */
async function grant(db: Db, features: Feature[]) {
  // Safe: features name roles of the one list; a test holds them to it.
  const table = Object.assign({}, ...features.map(({ rights }) => rights)) as PermissionTable;
  await db.tx((tx) => seedPermissions(tx, table));
  return { table: await readPermissions(db.read) };
}

/** The owner and the administrators, by their Telegram ids. */
export const staffOf = ({ ownerId, adminIds }: Config["bot"]): number[] =>
  ownerId === undefined ? [...adminIds] : [ownerId, ...adminIds];
