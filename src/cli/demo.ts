import { demoLogs } from "../demo/config.ts";
import { startDemo } from "../demo/demo.ts";
import { openLog } from "../lib/log.ts";
import { type Exit, UsageError } from "./exit.ts";
import { languageNamed, languageOfSystem } from "./language.ts";
import { say } from "./output.ts";
import { untilStopped } from "./running.ts";
import { watchLooseEnds } from "./serve.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const lang = given.text("lang");
  const language = lang === undefined ? languageOfSystem() : languageNamed(lang);
  const data = given.text("data");
  openLog(demoLogs());
  watchLooseEnds();
  const starting = startDemo({ language, port: portNamed(given.text("port")), data });
  return untilStopped(starting, ({ address }) => {
    say(
      `Maktab is open: ${address} (Ctrl-C closes it${data === undefined ? " and forgets everything" : ""})`,
    );
  });
}

function portNamed(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port is a number from 1 to 65535, not "${typed}"`);
}
