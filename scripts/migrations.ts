import { join } from "node:path";
import { changesIn, type Dialect, folderOf } from "../drizzle/changes.ts";

/** `bun scripts/migrations.ts <name>` writes what changed in the tables as one migration per dialect. */
const name = process.argv[2] ?? "change";

async function write(dialect: Dialect) {
  const { statements, snapshot } = await changesIn(dialect);
  if (statements.length === 0) return;
  const folder = folderOf(dialect);
  const number = String([...new Bun.Glob("*.sql").scanSync(folder)].length + 1).padStart(4, "0");
  await Bun.write(join(folder, `${number}_${name}.sql`), statements.join("\n--> statement-breakpoint\n"));
  await Bun.write(join(folder, "snapshot.json"), `${JSON.stringify(snapshot, null, 1)}\n`);
}

await write("postgres");
await write("sqlite");
