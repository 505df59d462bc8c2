import { readConfig } from "../configuration.ts";
import { systemClock } from "../lib/clock.ts";
import { loadSample } from "../sample/load.ts";
import { EXIT, type Exit } from "./exit.ts";
import { languageNamed } from "./language.ts";
import { say, sayJson } from "./output.ts";
import { refuseUnsafePlace } from "./preflight.ts";
import { withKernel } from "./school.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  const language = languageNamed(given.text("lang") ?? config.bot.locale);
  await refuseUnsafePlace(config);
  const students = await withKernel(config, ({ db }) => loadSample(db, config, language, systemClock.now()));
  if (given.has("json")) sayJson({ language, students });
  else say(`The sample school has ${students} students now.`);
  return EXIT.ok;
}
