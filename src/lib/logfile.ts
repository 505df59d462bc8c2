import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { Refused } from "./errors.ts";
import { obstacleTo } from "./obstacle.ts";

const MAX_BYTES = 10 * 1024 * 1024;
const KEPT = 5;

/** Appends lines to a file; a full one becomes `path.1`, and so on up to `path.5`. Never fsyncs: it is only a log. */
export class LogFile {
  readonly #path: string;
  readonly #maxBytes: number;
  #file: number;
  #bytes: number;

  constructor(path: string, maxBytes = MAX_BYTES) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#file = begun(path);
    this.#bytes = fstatSync(this.#file).size;
  }

  write(line: string) {
    if (this.#bytes >= this.#maxBytes) this.#rotate();
    this.#bytes += writeSync(this.#file, line);
  }

  close() {
    closeSync(this.#file);
  }

  #rotate() {
    closeSync(this.#file);
    for (let age = KEPT - 1; age >= 0; age--) this.#age(age);
    this.#file = openSync(this.#path, "a", 0o600);
    this.#bytes = fstatSync(this.#file).size;
  }

  #age(age: number) {
    try {
      renameSync(age === 0 ? this.#path : `${this.#path}.${age}`, `${this.#path}.${age + 1}`);
    } catch {
      // There are not yet that many old files.
    }
  }
}

function begun(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "a", 0o600);
  } catch (error) {
    // Whose folder it is may be said; to take it is no good advice, for others write their logs there.
    const why = obstacleTo(path)?.why ?? String(error);
    throw new Refused(`LOG_FILE ${path} cannot be written: ${why}; name a file in a folder of its own.`);
  }
}
