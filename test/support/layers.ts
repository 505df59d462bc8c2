import type { Import } from "./sources.ts";

/** Every layer, and what it may import besides itself. Types of the configuration describe it; only its reader reads it. */
const KERNEL = ["bot", "desk", "http", "jobs", "turn", "texts", "settings", "contract"];
const BELOW_KERNEL = ["db", "lib", "version"];
const CONFIG_TYPES = ["type config"];
export const LAYERS: Record<string, string[]> = {
  main: ["cli"],
  cli: [
    ...["app", "composition", "configuration", "list", "demo", "sample", "simulator", "config"],
    ...KERNEL,
    ...BELOW_KERNEL,
  ],
  demo: ["app", "composition", "configuration", "sample", "simulator", "config", ...BELOW_KERNEL],
  sample: ["composition", "features", ...CONFIG_TYPES, ...KERNEL, ...BELOW_KERNEL],
  app: ["composition", ...CONFIG_TYPES, ...KERNEL, ...BELOW_KERNEL],
  // Who is speaking is asked of one feature, `people`, by name; the others are only on the list.
  composition: ["list", "features/people", ...CONFIG_TYPES, "type variables", ...KERNEL, ...BELOW_KERNEL],
  // Our own variables of the environment, and those that features declare.
  configuration: ["list", "composition", "config"],
  list: ["features", "contract", "type bot", "type turn", ...CONFIG_TYPES],
  features: [...CONFIG_TYPES, "variables", ...KERNEL, ...BELOW_KERNEL],
  contract: [
    ...["type bot", "type desk", "type jobs", "type turn", "type texts", "type settings", "type db"],
    ...["type variables", ...CONFIG_TYPES],
  ],
  http: ["type bot", "lib"],
  bot: ["type contract", "desk", "turn", "texts", "settings", ...CONFIG_TYPES, "db", "lib"],
  jobs: ["turn", "db", "lib"],
  // What staff keep, for every surface: no word of Telegram's.
  desk: ["turn", "texts", "lib"],
  // All that a rule may use: it knows ids, and no object of Telegram's.
  turn: ["texts", "type settings", ...CONFIG_TYPES, "db", "lib"],
  texts: ["db", "lib"],
  settings: ["type texts", "db", "lib"],
  config: ["variables", "lib"],
  // What a variable is: all that a feature needs to declare its own. It reads what people write as the settings do.
  variables: ["lib"],
  db: [...CONFIG_TYPES, "lib"],
  simulator: ["lib"],
  // Why a rule said no is told by a text.
  lib: ["type texts"],
  version: [],
};

/** Files that stand in no folder of their layer. */
export const FILES: Record<string, string> = {
  "src/main.ts": "main",
  "src/app.ts": "app",
  "src/kernel.ts": "composition",
  "src/machinery.ts": "composition",
  "src/chores.ts": "composition",
  "src/forgetting.ts": "composition",
  "src/frame.ts": "composition",
  "src/clashes.ts": "composition",
  "src/measure.ts": "composition",
  "src/telling.ts": "composition",
  "src/together.ts": "composition",
  "src/desks.ts": "composition",
  "src/product.ts": "composition",
  "src/configuration.ts": "configuration",
  "src/config/keys.ts": "variables",
  "src/config/kinds.ts": "variables",
  "src/config/variable.ts": "variables",
  "src/features.ts": "list",
  "src/feature.ts": "contract",
  "src/hooks.ts": "contract",
  "src/across.ts": "contract",
  "src/version.ts": "version",
};

const TELEGRAM_OR_HTTP = /^(@gramio\/composer|elysia|src\/http\/.*|src\/bot\/(?!button-data).*)$/;

/** Whoever has to do with a turn, a screen, a form or a request is an edge, whatever the file is called. */
export const isEdge = (imports: Import[]): boolean => imports.some(({ path }) => TELEGRAM_OR_HTTP.test(path));
