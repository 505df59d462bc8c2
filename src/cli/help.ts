import { VERSION } from "../version.ts";
import { columns } from "./output.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

const HELP_ROW = ["  -h, --help", "This help"];

/** What `maktab help` prints. */
export function overview(): string {
  return [
    `Maktab ${VERSION}: a school in one Telegram bot.`,
    "Usage: maktab [verb] [options]",
    columns(Object.entries(verbs).map(([name, { about }]) => [`  ${name}`, about])),
    "`maktab <verb> --help` tells more about one of them.",
    "Exit codes: 0 fine, 1 failed, 2 not understood, 3 unhealthy, 4 refused.",
  ].join("\n\n");
}

/** What `maktab <verb> --help` prints. */
export function helpOf(name: string, verb: Verb): string {
  const { about, more, actions = {}, options } = verb;
  const rows = Object.entries(options).map(([option, { value, about }]) => [
    `      --${option}${value ? ` <${value}>` : ""}`,
    about,
  ]);
  const words = Object.entries(actions).map(([word, { operand, about }]) => [
    `  ${operand ? `${word} ${operand}` : word}`,
    about,
  ]);
  return [
    `Usage: ${usageOf(name, verb)}`,
    more ? `${about}.\n${more}` : `${about}.`,
    ...(words.length > 0 ? [columns(words)] : []),
    columns([...rows, HELP_ROW]),
  ].join("\n\n");
}

function usageOf(name: string, { actions, defaultAction }: Verb): string {
  const choice = Object.keys(actions ?? {}).join("|");
  const word = choice && (defaultAction ? ` [${choice}]` : ` ${choice}`);
  return `maktab ${name}${word} [options]`;
}
