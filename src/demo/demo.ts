import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Elysia } from "elysia";
import { type App, startApp } from "../app.ts";
import { DEMO_TOKEN } from "../config/index.ts";
import { holdAlone } from "../db/lock.ts";
import { MovableClock } from "../lib/clock.ts";
import type { Country } from "../lib/phone.ts";
import type { SampleFiles } from "../sample/files.ts";
import { isEmpty, loadSample } from "../sample/load.ts";
import { type SampleLanguage, sampleSchool } from "../sample/school.ts";
import { timeZoneOf } from "../sample/state.ts";
import { startSimulator } from "../simulator/index.ts";
import { pageRoutes } from "../simulator/page/index.ts";
import { populate } from "./cast.ts";
import { demoConfig, demoPlace } from "./config.ts";
import { doors, PAY, tillDoors } from "./doors.ts";
import { uploadFiles } from "./files.ts";
import { freePort } from "./port.ts";
import { followRoles } from "./roles.ts";
import { Tills } from "./tills.ts";

export interface DemoOptions {
  language: SampleLanguage;
  /** Of the page; the next free one is taken. */
  port: number | undefined;
  /** Where to keep the data; without it everything is forgotten at the end. */
  data: string | undefined;
}

export interface Demo {
  app: App;
  /** Of the page. */
  address: string;
  introduced: Promise<void>;
  stop: () => Promise<void>;
}

const PAGE = "/demo";

/** Starts the product before a Telegram of its own, with a sample school and people to be. */
export async function startDemo({ language, port: wanted, data }: DemoOptions): Promise<Demo> {
  const folder = data === undefined ? await mkdtemp(join(tmpdir(), "maktab-demo-")) : resolve(data);
  const held = holdAlone({ dialect: "sqlite", path: join(folder, "maktab.db") });
  const clock = new MovableClock(undefined, { runs: true });
  const school = sampleSchool(language);
  const stage = await buildStage(clock, school.country, wanted);
  const { simulator, tills, telegramPort, address } = stage;
  const files = await uploadFiles(simulator, language);
  const cast = populate(simulator, school, language);
  const port = freePort("127.0.0.1", telegramPort + 1);
  const places = { telegramPort, port, folder, tills: tills.environment };
  const config = demoConfig({ ...cast.ids, ...places, language });
  tills.callAt(`http://127.0.0.1:${port}`);
  const toThePage = new Elysia({ name: "demo" }).get(PAGE, () => Response.redirect(address));
  const app = await startApp(config, clock, { routes: [toThePage] });
  stage.app = app;
  const isNew = await fill(app, clock.now(), { language, files });
  const look = followRoles(simulator, app);
  return {
    app,
    address,
    introduced: app.introduced.then(async () => {
      await cast.furnish();
      if (isNew) await cast.begin(app);
      await look();
    }),
    async stop() {
      await app.stop();
      await simulator.stop();
      await tills.providers.stop();
      held.release();
      if (data === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Who plays before anybody has come waits as long as a busy machine needs. */
const PATIENCE_MS = 120_000;

/** How mobile numbers begin where the sample school is. */
const PHONE_PREFIX: Record<Country, string> = { IR: "+98912", UZ: "+99890" };

/** The simulator with the page on it, and the providers behind it. Update ids begin anew each time: kept data remembers those of the last one. */
async function buildStage(clock: MovableClock, country: Country, wanted: number | undefined) {
  const place = demoPlace();
  const stage: { app: App | undefined } = { app: undefined };
  const telegramPort = freePort(place.host, wanted ?? place.port);
  // Telegram takes no button that leads to a host without a dot; the page opens these where it was opened itself.
  const tills = new Tills(clock, `http://127.0.0.1:${telegramPort}${PAY}`);
  const simulator = await startSimulator({
    clock,
    token: DEMO_TOKEN,
    seed: clock.now().getTime(),
    patienceMs: PATIENCE_MS,
    phonePrefix: PHONE_PREFIX[country],
    hostname: place.host,
    port: telegramPort,
    page: { ...pageRoutes(PAGE), ...doors(PAGE, () => stage.app?.port), ...tillDoors(tills, PAGE) },
    timeZone: () => stage.app && timeZoneOf(stage.app.kernel.settings),
    async moveClock(ms) {
      await stage.app?.settle();
      await clock.advance(ms);
      await tills.providers.settle();
      await stage.app?.settle();
    },
  });
  const host = place.host === "0.0.0.0" ? "localhost" : place.host;
  return Object.assign(stage, {
    simulator,
    tills,
    telegramPort,
    address: `http://${host}:${telegramPort}${PAGE}`,
  });
}

/** Whether the sample school was put in, because nobody was there yet. */
async function fill(
  { kernel }: App,
  now: Date,
  { language, files }: { language: SampleLanguage; files: SampleFiles },
): Promise<boolean> {
  if (!(await isEmpty(kernel.db))) return false;
  await loadSample(kernel.db, kernel.config, language, now, files);
  await kernel.refresh();
  return true;
}
