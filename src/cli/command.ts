import { uncompiled } from "../lib/jit.ts";
import { EXIT, type Exit, UsageError } from "./exit.ts";
import { helpOf, overview } from "./help.ts";
import { complain, say } from "./output.ts";
import { parse } from "./parse.ts";
import { verbs } from "./verbs.ts";

/** Does what the command line asks for, and tells what the process is to end with. */
export async function command(args: readonly string[]): Promise<Exit> {
  // Whatever is written is for this user alone.
  process.umask(0o077);
  try {
    const parsed = parse(args);
    if ("help" in parsed) return help(parsed.help);
    const { run } = await uncompiled(parsed.verb.load);
    return await run(parsed.given);
  } catch (error) {
    return misfortune(error);
  }
}

function help(name: string | undefined): Exit {
  const verb = name === undefined ? undefined : verbs[name];
  say(name !== undefined && verb ? helpOf(name, verb) : overview());
  return EXIT.ok;
}

async function misfortune(error: unknown): Promise<Exit> {
  if (error instanceof UsageError) {
    complain(`${error.message}\nSee \`maktab help\`.`);
    return EXIT.usage;
  }
  // Loaded late for the sake of `help` and `version`.
  const { ConfigError } = await import("../config/index.ts");
  const { Refused } = await import("../lib/errors.ts");
  if (error instanceof ConfigError) {
    complain([...error.mistakes, ...error.notes.map(({ text }) => text)].join("\n"));
    return EXIT.refused;
  }
  const { told } = await import("./told.ts");
  complain(told(error));
  return error instanceof Refused ? EXIT.refused : EXIT.failed;
}
