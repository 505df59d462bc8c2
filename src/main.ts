import { command } from "./cli/command.ts";

process.exit(await command(Bun.argv.slice(2)));
