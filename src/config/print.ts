import type { Variable } from "./variable.ts";
import type { Section, Variables } from "./variables.ts";

const TITLES: Readonly<Record<keyof Variables, string>> = {
  bot: "The bot",
  intake: "How updates and people reach it",
  data: "Where it keeps things",
  pace: "How fast it sends",
  limits: "How much one person may send",
  payments: "Payments (first values of the settings)",
  logs: "Logs",
  runtime: "Development and tests",
};

/** The configuration table of the documentation, in Markdown. */
export function configTable(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ members }) => members.map(tableRow));
  return ["| Name | Default | Meaning |", "|---|---|---|", ...rows].join("\n");
}

/** The text of `.env.example`. */
export function envExample(sections: readonly Section[]): string {
  const intro =
    "# Copy to .env and fill in. Every name also works with _FILE behind it, naming a file that holds the value.";
  const parts = sections.map(({ name, members }) =>
    [`# ${titleOf(name)}`, ...members.flatMap(exampleLines)].join("\n"),
  );
  return `${[intro, ...parts].join("\n\n")}\n`;
}

const titles: Readonly<Record<string, string>> = TITLES;
const titleOf = (section: string) => titles[section] ?? section;

function tableRow({ name, aliases, fallback, about }: Variable): string {
  const names = [name, ...aliases].map((each) => `\`${each}\``).join(", ");
  return `| ${names} | ${fallback === undefined ? "" : `\`${fallback}\``} | ${about} |`;
}

const ALWAYS_SET = ["BOT_TOKEN", "OWNER_ID", "ENCRYPTION_KEY"];

function exampleLines({ name, fallback = "", about }: Variable): string[] {
  return [`# ${about}`, `${ALWAYS_SET.includes(name) ? "" : "#"}${name}=${fallback}`];
}
