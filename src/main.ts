import { command } from "./cli/command.ts";

const exit = await command(Bun.argv.slice(2));
// What was said may still be on its way to a slow reader.
await new Promise<unknown>((said) => process.stdout.write("", said));
process.exit(exit);
