import { DomainError } from "../../lib/errors.ts";

/** OWASP's password storage cheat sheet asks for argon2id with at least 19 MiB and two passes. */
const ARGON = { algorithm: "argon2id", memoryCost: 65_536, timeCost: 2 } as const;
const LEAST = 10;
const MOST = 200;

/** Each takes 64 MiB while it is made. */
const AT_ONCE = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

export const hashed = (password: string): Promise<string> => inTurn(() => Bun.password.hash(password, ARGON));

let nobodys: Promise<string> | undefined;

/** Whether it is the password; where there is none it takes as long to say no, so that nobody learns who is there. */
export async function isPassword(typed: string, hash: string | null | undefined): Promise<boolean> {
  nobodys ??= hashed(crypto.randomUUID());
  const against = hash ?? (await nobodys);
  const fits = await inTurn(() => Bun.password.verify(typed, against));
  return fits && typeof hash === "string";
}

/** As it is compared: in one of the ways that Unicode writes it, without the line end that was pasted with it. */
export const typedPassword = (text: string): string =>
  text.normalize("NFC").replace(/^[\r\n]+|[\r\n]+$/g, "");

/** A new one: at least ten characters, at most 200, and not the e-mail. Throws password-short, -long, -email. */
export function newPassword(text: string, email: string): string {
  const password = typedPassword(text);
  const length = [...password].length;
  if (length < LEAST) throw new DomainError("password-short", { least: LEAST });
  if (length > MOST) throw new DomainError("password-long", { most: MOST });
  if (password.toLowerCase() === email) throw new DomainError("password-email");
  return password;
}
