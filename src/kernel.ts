import type { TelegramUpdate } from "@gramio/types";
import { hearing } from "./bot/dispatch.ts";
import { replay } from "./bot/failures.ts";
import { downloads } from "./bot/files.ts";
import { homeOf } from "./bot/home.ts";
import { type Accept, intake } from "./bot/intake.ts";
import { followed } from "./bot/moves.ts";
import { Reach } from "./bot/reach.ts";
import { queueMenu, queueMenuOf } from "./bot/registering.ts";
import { telegram } from "./bot/telegram.ts";
import { Turn } from "./bot/turn.ts";
import { refuseClashes } from "./clashes.ts";
import type { Config } from "./config/index.ts";
import type { Db, Tx } from "./db/db.ts";
import { migrate } from "./db/migrate.ts";
import { openDb } from "./db/open.ts";
import { sealPlain } from "./db/reseal.ts";
import { snapshotBefore } from "./db/snapshot.ts";
import { plainly } from "./db/unusable.ts";
import type { Feature } from "./feature.ts";
import { rightsOf } from "./features/people/colleagues.ts";
import { meeting } from "./features/people/meet.ts";
import { addressOf, proveKey } from "./features/people/person.ts";
import { type PermissionTable, seedPermissions } from "./features/people/roles.ts";
import { FEATURES } from "./features.ts";
import { personalOf } from "./forgetting.ts";
import { Cache } from "./lib/cache.ts";
import { type Clock, pacing, steady } from "./lib/clock.ts";
import { unlock } from "./lib/crypto.ts";
import { outsideTurns, withTurn } from "./lib/log.ts";
import { productOf } from "./product.ts";
import { general } from "./settings/general.ts";
import { Settings } from "./settings/settings.ts";
import { tellerOf } from "./telling.ts";
import { textOverrides } from "./texts/schema.ts";
import { Texts } from "./texts/texts.ts";
import { defaultsOf, doorsOf, listenersOf, personsOf, settingsOf, subjectsOf } from "./together.ts";
import { Act, type Acting } from "./turn/act.ts";
import type { House } from "./turn/house.ts";
import { insideTurn } from "./turn/inside.ts";
import type { OutboxRow } from "./turn/outbox.ts";
import type { Outside, Telegram } from "./turn/outside.ts";

/** Everything but the machinery that runs by itself: what `serve` starts and what the other verbs use. */
export interface Kernel {
  config: Config;
  clock: Clock;
  db: Db;
  settings: Settings;
  texts: Texts;
  features: readonly Feature[];
  /** What Telegram says we are; nothing until it has been asked. */
  me: { username?: string };
  telegram: Telegram;
  /** Whether Telegram answers. */
  reach: Reach;
  /** What tasks, cron and webhooks work with. */
  outside: Outside;
  accept: Accept;
  /** Runs something that nobody said as one turn. */
  act: Acting;
  /** The same in a transaction that is open already; calls that it queues are found by the sender's next sweep. */
  within: (tx: Tx) => Act;
  /** Called after every commit of a turn, with the calls it has queued. */
  onCommit: (hear: (queued: OutboxRow[]) => void) => void;
  /** Reads settings, wordings and rights anew. */
  refresh: () => Promise<void>;
  close: () => Promise<void>;
}

/** What is put together: every feature there is, unless told. */
export interface Product {
  features?: readonly Feature[];
}

/** Opens the database, brings it up to date and puts the product together; nothing runs yet. */
export async function openKernel(
  config: Config,
  clock: Clock,
  { features: given = FEATURES }: Product = {},
): Promise<Kernel> {
  const features = productOf(given);
  refuseClashes(features);
  const db = await openData(config, clock);
  const house = await openHouse(db, config, clock, features);
  const me: Kernel["me"] = {};
  house.link = () => (me.username ? `https://t.me/${me.username}` : "https://t.me");

  const listeners = new Set<(queued: OutboxRow[]) => void>();
  const committed = (queued: OutboxRow[]) =>
    outsideTurns(() => {
      for (const hear of listeners) hear(queued);
    });
  const act = acting(db, house, committed);
  const hears = accepting({ db, house, features, me, committed });
  const accept: Accept = (update, how) => withTurn(`update ${update.update_id}`, () => hears(update, how));
  const reach = new Reach(pacing(clock, config.runtime.controlledClock));
  const outside = outsideOf({ db, house, act, accept, reach });
  const { settings, texts, refresh } = house;
  return {
    ...{ config, clock, db, settings, texts, features, me, outside, accept, act, refresh, reach },
    telegram: outside.telegram,
    within: (tx) => new Act(tx, house),
    onCommit: (hear) => void listeners.add(hear),
    close: () => db.close(),
  };
}

async function openHouse(db: Db, config: Config, clock: Clock, features: readonly Feature[]): Promise<House> {
  await grant(db, features);
  const group = followed(() => Number(house.settings.get(general.staffGroup)) || undefined);
  const refresh = async () => {
    await house.settings.load(db);
    house.texts.refresh({
      timeZone: house.settings.get(general.timeZone),
      overrides: await db.read.select().from(textOverrides),
    });
    await group.refresh(db.read);
  };
  const { commands } = doorsOf(features);
  const menu = async (act: Act, personId: number) => {
    const address = await addressOf(act.tx, personId);
    if (address) await queueMenuOf(act, { ...address, rights: await rightsOf(act, personId) }, commands);
  };
  const house = houseOf(config, clock, features, { menu, refresh, staffGroup: group.place });
  await house.refresh();
  return house;
}

interface Accepting {
  db: Db;
  house: House;
  features: readonly Feature[];
  me: Kernel["me"];
  committed: (queued: OutboxRow[]) => void;
}

/** The way in of what people do in Telegram. */
function accepting({ db, house, features, me, committed }: Accepting): Accept {
  const doors = doorsOf(features);
  const meet = meeting(house);
  const home = homeOf(features);
  return intake({
    db,
    username: () => me.username,
    begin: (tx: Tx, update: TelegramUpdate) => new Turn(tx, update, house, { home, features }),
    now: () => house.clock.now(),
    ...hearing(doors),
    async meet(turn) {
      await meet(turn);
      if (turn.isMet) await queueMenu(turn, doors.commands);
    },
    gates: features.flatMap((feature) => feature.gates ?? []),
    committed,
  });
}

interface OutsideParts {
  db: Db;
  house: House;
  act: Acting;
  accept: Accept;
  reach: Reach;
}

function outsideOf({ db, house, act, accept, reach }: OutsideParts): Outside {
  const { token, apiRoot } = house.config.bot;
  const call = telegram(token, apiRoot, (answer) => reach.noted(answer));
  return {
    ...house,
    link: () => house.link(),
    act,
    read: db.read,
    dialect: db.dialect,
    telegram: call,
    download: downloads(call, token, apiRoot),
    hearAgain: (errorId) => replay(db, accept, errorId),
  };
}

/** The database, brought up to date, and opened by the right key. */
async function openData(config: Config, clock: Clock): Promise<Db> {
  unlock(config.data.keys);
  const { database, dir } = config.data;
  const db = await openDb(database, config.data);
  try {
    await migrate(db, clock.now(), () => snapshotBefore(db, dir, clock.now()));
    await proveKey(db.read);
    await sealPlain(db);
  } catch (error) {
    throw plainly(error, database);
  }
  return db;
}

type Own = Pick<House, "menu" | "refresh" | "staffGroup">;

function houseOf(config: Config, clock: Clock, features: readonly Feature[], own: Own): House {
  const settings = new Settings(defaultsOf(features, config), settingsOf(features));
  const said = { timeZone: settings.get(general.timeZone), language: config.bot.locale };
  const texts = new Texts({ ...said, now: () => clock.now() });
  texts.add(features.map((feature) => feature.texts));
  return {
    ...{ config, clock, settings, texts, ...own },
    startedAt: clock.now(),
    cache: new Cache(steady(clock)),
    listeners: listenersOf(features),
    subjects: subjectsOf(features),
    persons: personsOf(features),
    personal: personalOf(features),
    teller: tellerOf(features),
    link: () => "https://t.me",
  };
}

/** Runs works as turns of their own, and tells of what they have queued once it is committed. */
const acting =
  (db: Db, house: House, committed: (queued: OutboxRow[]) => void): Acting =>
  async (work, { order } = {}) => {
    let done: Act | undefined;
    const result = await db.tx(
      (tx) => {
        const during = new Act(tx, house);
        done = during;
        return insideTurn(() => work(during));
      },
      { order },
    );
    committed(done?.queued ?? []);
    for (const afterwards of done?.afterwards ?? []) await afterwards();
    return result;
  };

/** Brings rights that are new to this database into its table. */
async function grant(db: Db, features: readonly Feature[]): Promise<void> {
  // Safe: features name roles of the one list; a test holds them to it.
  const table = Object.assign({}, ...features.map(({ rights }) => rights)) as PermissionTable;
  await db.tx((tx) => seedPermissions(tx, table));
}
