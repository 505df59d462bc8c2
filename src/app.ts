import { cron } from "@elysiajs/cron";
import { type AnyElysia, Elysia } from "elysia";
import { lastHeard } from "./bot/heard.ts";
import { ALLOWED_UPDATES, insist, publishCommands, setWebhook, whoAmI } from "./bot/registering.ts";
import type { Config } from "./config/index.ts";
import { clockRoute } from "./http/clock.ts";
import { health } from "./http/health.ts";
import { isReachedFromOutside, metricsRoutes } from "./http/metrics.ts";
import { rootRoute } from "./http/root.ts";
import { serve } from "./http/server.ts";
import { webhook } from "./http/webhook.ts";
import { cronSlots } from "./jobs/schema.ts";
import { type Kernel, openKernel, type Product } from "./kernel.ts";
import { type Clock, MovableClock, pacing, systemClock } from "./lib/clock.ts";
import { SECOND } from "./lib/durations.ts";
import { lately } from "./lib/lately.ts";
import { log } from "./lib/log.ts";
import { onScrape } from "./lib/metrics.ts";
import { watchProcess } from "./lib/process.ts";
import { machinery, staffChats } from "./machinery.ts";
import { measureKernel } from "./measure.ts";
import { doorsOf, routesOf } from "./together.ts";
import { guardFetch } from "./turn/inside.ts";
import { VERSION } from "./version.ts";

export interface App {
  kernel: Kernel;
  port: number;
  monitoringPort: number | undefined;
  /** Resolves when Telegram knows us and we know who we are there; fails when the token is wrong. */
  introduced: Promise<void>;
  /** Resolves when nothing is left to do or to send at this moment. */
  settle: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Until the log is folded for the first time; a copy of the file alone is known for what it is from then on. */
const FOLD_AFTER_MS = 5000;

const clockFor = ({ runtime }: Config): Clock => (runtime.controlledClock ? new MovableClock() : systemClock);

/** Starts everything; what was started last is stopped first. `routes` come besides the product's own. */
export async function startApp(
  config: Config,
  clock: Clock = clockFor(config),
  { routes = [], ...product }: Product & { routes?: AnyElysia[] } = {},
): Promise<App> {
  guardFetch();
  const kernel = await openKernel(config, clock, product);
  if (clock instanceof MovableClock) await catchUp(kernel, clock);
  const running = { yes: true, introduced: false };
  const introduced = introduce(kernel, running);
  // Whoever started the app hears of it; until they listen it is nobody's fault.
  introduced.catch(() => undefined);
  const machines = machinery(kernel, introduced);
  const forgetMeasures = [onScrape(() => measureKernel(kernel)), watchProcess(VERSION)];

  // Anybody may ask, as often as they like.
  const database = lately(pacing(clock, config.runtime.controlledClock), SECOND, () => takesRows(kernel));
  const check = async () => ({
    database: await database(),
    running: running.yes,
    telegram: running.introduced && (await kernel.reach.isThere(kernel.telegram)),
  });
  const { metricsToken: token, publicUrl } = config.intake;
  const monitoringPages = (isPublic: boolean) => [
    rootRoute(),
    health({ check }),
    metricsRoutes({ token, isPublic }),
  ];
  const pages = [
    ...monitoringPages(isReachedFromOutside(publicUrl)),
    ...routes,
    clock instanceof MovableClock ? clockRoute(clock, machines.settle) : new Elysia(),
  ];
  const hearing = webhook({
    path: config.intake.webhookPath,
    secret: config.intake.webhookSecret,
    accept: kernel.accept,
  });
  const taken = [...Object.keys(hearing), ...pages.flatMap((page) => page.routes.map(({ path }) => path))];
  const server = serve({
    host: config.intake.host,
    port: config.intake.port,
    routes: [...pages, heartbeat(machines.tick)],
    direct: { ...hearing, ...routesOf(kernel.features, kernel.outside, taken) },
  });
  const monitoring =
    config.intake.monitoring && serve({ ...config.intake.monitoring, routes: monitoringPages(false) });
  await machines.start();
  const unfolded = systemClock.after(FOLD_AFTER_MS, () => void kernel.db.fold());

  return {
    kernel,
    port: server.port,
    monitoringPort: monitoring?.port,
    introduced,
    settle: machines.settle,
    async stop() {
      running.yes = false;
      unfolded();
      await server.stop();
      await machines.stop();
      await monitoring?.stop();
      for (const forget of forgetMeasures) forget();
      await kernel.close();
      log("app").info("stopped");
    },
  };
}

/** A clock that was moved is not back where it began after a restart: it is at least as late as what was heard. */
async function catchUp({ db }: Kernel, clock: MovableClock) {
  const last = await lastHeard(db.read);
  if (last && last > clock.now()) await clock.moveTo(last);
}

async function introduce(
  { telegram, me, config, texts, settings, features, db, clock }: Kernel,
  running: { yes: boolean; introduced: boolean },
) {
  const told = await whoAmI(telegram, () => running.yes);
  if (!told) return;
  Object.assign(me, told);
  const listen = () =>
    config.intake.mode === "webhook"
      ? setWebhook(telegram, config, ALLOWED_UPDATES)
      : telegram("deleteWebhook");
  const listening = await insist(listen, () => running.yes);
  running.introduced = listening?.ok === true;
  const way = config.intake.mode === "webhook" ? "is delivered to" : "is polling";
  if (running.introduced) log("app").info(`the bot ${way}`, { bot: `@${me.username}` });
  await publishCommands(
    telegram,
    { texts, settings },
    doorsOf(features).commands,
    await staffChats(db.read, config, clock.now()),
  );
}

/** Whether the database takes a row: a full disk still reads. */
async function takesRows({ db, clock }: Kernel): Promise<boolean> {
  const probe = { job: "health", slot: clock.now() };
  return db
    .tx((tx) => tx.insert(cronSlots).values(probe).onConflictDoUpdate({ target: cronSlots.job, set: probe }))
    .then(
      () => true,
      () => false,
    );
}

const heartbeat = (tick: () => Promise<void>) =>
  new Elysia({ name: "heartbeat" }).use(
    cron({
      name: "heartbeat",
      pattern: "* * * * * *",
      // A second is one everywhere: to find out where this machine is costs 7 ms and 3 MiB.
      utcOffset: 0,
      protect: true,
      catch: (error) => log("app").error("a tick failed", { error }),
      run: tick,
    }),
  );
