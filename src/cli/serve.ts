import { startApp } from "../app.ts";
import { type Config, configNotes } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { holdAlone } from "../db/lock.ts";
import { plainly } from "../db/unusable.ts";
import { Refused } from "../lib/errors.ts";
import { uncompiled } from "../lib/jit.ts";
import { log, openLog } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import type { Exit } from "./exit.ts";
import { refuseUnsafePlace } from "./preflight.ts";
import { untilStopped } from "./running.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig(undefined, { overrides: { PORT: given.text("port") } });
  openLog(config.logs);
  for (const { name, text } of configNotes(config))
    log("config").warn("an advice on the configuration", { variable: name, advice: text });
  watchLooseEnds();
  await refuseUnsafePlace(config);
  const held = holdAlone(config.data.database);
  try {
    return await untilStopped(
      uncompiled(() => startApp(config)).catch((error) => refuseStart(error, config)),
      ({ port }) => log("app").info("listening", { port }),
    );
  } finally {
    held.release();
  }
}

/** A promise that nobody waits for must not end the school: it is logged and counted. */
export function watchLooseEnds() {
  process.on("unhandledRejection", (error) => {
    intakeMeters.errors.inc({ type: "unhandledRejection" });
    log("app").error("a promise failed and nobody was waiting for it", { error });
  });
}

/** What keeps a start from listening, and from its database, in words that help. */
export function refuseStart(error: unknown, { intake, data }: Pick<Config, "intake" | "data">): never {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    throw new Error(`PORT ${intake.port} (or MONITORING_PORT) is taken by another program: choose another.`);
  if (!isOfListening(error)) throw plainly(error, data.database);
  if (code === "EACCES")
    throw new Refused(
      `PORT ${intake.port} (or MONITORING_PORT) is closed to this user: choose one above 1023, and let a proxy have the other.`,
    );
  if (code === "EADDRNOTAVAIL")
    throw new Error(
      `HOST ${intake.host} (or MONITORING_HOST) is no address of this machine: choose another.`,
    );
  throw error;
}

/** A port says no with the same codes as a file does. */
const isOfListening = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && error.syscall === "listen";
