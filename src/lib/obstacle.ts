import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { existing } from "./filesystem.ts";

export interface Obstacle {
  /** As the end of a sentence: "/data belongs to user 0, and Maktab runs as user 65532". */
  why: string;
  /** What to type about it. */
  fix: string;
}

/** Throws as `accessSync` does. */
type Access = (path: string, mode: number) => void;

/** What keeps this user from writing a path, or from making it; nothing when it is something else. */
export function obstacleTo(path: string, access: Access = accessSync): Obstacle | undefined {
  const user = process.getuid?.();
  const there = existing(path);
  const refusal = refusalTo(there, access);
  if (user === undefined || refusal === undefined) return undefined;
  // Whoever owns what is there, and also root.
  if (refusal === "EROFS")
    return {
      why: `${there} is on a disk that can only be read`,
      fix: `sudo mount -o remount,rw "$(findmnt -no TARGET -T ${there})"`,
    };
  const owner = statSync(there).uid;
  if (owner === user)
    return {
      why: `${there} is closed to its own user`,
      fix: `chmod -R u+rwX ${there}`,
    };
  const why = `${there} belongs to ${named(owner)}, and Maktab runs as ${named(user)}`;
  const missing = firstMissing(path, there);
  return {
    why,
    fix: missing ? `sudo install -d -o ${user} -m 700 ${missing}` : `sudo chown -R ${user} ${there}`,
  };
}

const named = (user: number) => (user === 0 ? "root (user 0)" : `user ${user}`);

/** The system's code for why a path may not be written; nothing when it may. */
function refusalTo(path: string, access: Access): string | undefined {
  try {
    access(path, statSync(path).isDirectory() ? constants.W_OK | constants.X_OK : constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

/** The folder that would have to be made in `there` for `path`; nothing when only the file itself is missing. */
function firstMissing(path: string, there: string): string | undefined {
  const folder = dirname(path);
  return there === path || there === folder ? undefined : folder;
}
