import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { megabytes, roomToMigrate } from "../../db/snapshot.ts";
import { sqliteVersion } from "../../db/sqlite-version.ts";
import { freeBytes, networkFilesystem } from "../../lib/filesystem.ts";
import { obstacleTo } from "../../lib/obstacle.ts";
import { isOldSqlite, OLDEST_SQLITE } from "../preflight.ts";
import { fail, type Look, pass, warn } from "./check.ts";

const LEAST_FREE_BYTES = 100_000_000;

export const disk: Look = async ({ config: { data }, db }) => {
  const { needed, free } =
    db?.dialect === "sqlite"
      ? await roomToMigrate(db, data.dir)
      : { needed: 0, free: await freeBytes(data.dir) };
  const told = `${megabytes(free)} free where the data lies, ${megabytes(needed)} needed to migrate`;
  const fix = "make room, or move DATA_DIR to a larger disk";
  if (free < needed) return fail(told, fix);
  return free < LEAST_FREE_BYTES ? warn(told, fix) : pass(told);
};

export const dataDir: Look = async ({ config: { data } }) => {
  const found = await stat(data.dir).catch(() => undefined);
  if (found && !found.isDirectory())
    return fail(
      `${data.dir} is a file, and a folder is needed there`,
      "take it away, or set another DATA_DIR",
    );
  const obstacle = obstacleTo(found ? data.dir : join(data.dir, "maktab.db"));
  if (obstacle) return fail(`${data.dir} cannot be written to: ${obstacle.why}`, `type \`${obstacle.fix}\``);
  if (!found) return pass(`${data.dir} is not there yet: the first start makes it`);
  if (found.uid !== process.getuid?.())
    return warn(
      `${data.dir} belongs to another user (${found.uid})`,
      `chown it to the user that runs Maktab`,
    );
  if (found.mode & 0o077)
    return warn(`${data.dir} can be read by others of this machine`, `chmod 700 ${data.dir}`);
  return pass(`${data.dir} belongs to this user alone`);
};

export const filesystem: Look = async ({ config: { data } }) => {
  if (data.database.dialect === "postgres") return pass("the database is not a file");
  for (const folder of [data.dir, dirname(data.database.path)]) {
    const network = await networkFilesystem(folder);
    if (network)
      return fail(`${folder} is on ${network}`, "move DATA_DIR to a disk of this machine, or use Postgres");
  }
  return pass("the data is on a disk of this machine");
};

export const engine: Look = async ({ config: { data } }) => {
  if (data.database.dialect === "postgres") return pass("SQLite is not used");
  const version = sqliteVersion();
  if (isOldSqlite(version))
    return fail(
      `SQLite ${version} is older than ${OLDEST_SQLITE} and can lose data`,
      "use Maktab's own executable",
    );
  return pass(`SQLite ${version}`);
};
