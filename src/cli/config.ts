import { ConfigError, configNotes, describeConfig } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { EXIT, type Exit } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  return given.action === "show" ? show(given.has("json")) : check(given.has("json"));
}

function show(json: boolean): Exit {
  const rows = describeConfig(readConfig());
  if (json) sayJson(rows);
  else
    say(
      columns([["NAME", "VALUE", "FROM"], ...rows.map(({ name, value, source }) => [name, value, source])]),
    );
  return EXIT.ok;
}

/** Mistakes and notes; what can be used ends with 0, however odd it is. */
function check(json: boolean): Exit {
  const { mistakes, notes } = examined();
  if (json) sayJson({ usable: mistakes.length === 0, mistakes, notes });
  else {
    for (const { text } of notes) say(text);
    for (const mistake of mistakes) complain(mistake);
    if (mistakes.length === 0) say("The configuration can be used.");
  }
  return mistakes.length === 0 ? EXIT.ok : EXIT.failed;
}

function examined() {
  try {
    return { mistakes: [], notes: configNotes(readConfig()) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { mistakes: error.mistakes, notes: error.notes };
  }
}
