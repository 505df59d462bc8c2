import { configuration } from "./config/index.ts";
import { FEATURES } from "./features.ts";
import { variablesOf } from "./together.ts";

/** The configuration of Maktab: its own variables, and those of its features. */
export const { readConfig, configTable, envExample } = configuration(variablesOf(FEATURES));
