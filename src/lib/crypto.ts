import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  randomFillSync,
  timingSafeEqual,
} from "node:crypto";

/** A sealed text does not open: its key is not in ENCRYPTION_KEY, or the content or the label is not the one sealed. */
export class SealError extends Error {
  override readonly name: string = "SealError";
}

/** It may open again once its key is there: nothing is wrong with it. */
export class MissingKey extends SealError {
  override readonly name = "MissingKey";
}

interface Key {
  id: string;
  /** What values of former releases are sealed with, whatever their label. */
  formerly: Buffer;
  sealing: (label: string) => Buffer;
  indexing: Bun.CryptoHasher;
}

const VERSION = "v2";
/** Of a former release: sealed with one key for all labels. */
const FORMER_VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

let keyring: readonly Key[] = [];

/** Installs the keys of ENCRYPTION_KEY for the whole process: the first seals, all of them open. */
export function unlock(keys: readonly Uint8Array[]) {
  keyring = keys.map(prepare);
}

/** The ids of all keys that are there, the one that seals first. */
export const keyIds = (): string[] => keyring.map(({ id }) => id);

/** The id that `seal` writes in front now. */
export function currentKey(): string {
  return current().id;
}

/** How everything begins that is sealed in the newest way, with the first key. */
export const currentMark = (): string => `${VERSION}.${current().id}.`;

const SEALED = /^v[12]\.[0-9a-f]{8}\.[\w-]+$/;

export const isSealed = (text: string): boolean => SEALED.test(text);

/**
 * AES-256-GCM as `v2.<key id>.<base64url of nonce, cipher text, tag>`. The label (`people.phone`) has a key of its own, and
 * is authenticated too, so a sealed value copied into another column does not open there.
 */
export function seal(text: string, label: string): string {
  const key = current();
  const nonce = freshNonce();
  const cipher = createCipheriv("aes-256-gcm", key.sealing(label), nonce);
  cipher.setAAD(Buffer.from(label));
  const body = cipher.update(text, "utf8");
  cipher.final();
  return `${VERSION}.${key.id}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
}

/** Throws a SealError; the message names the key's id and the label, never the content. */
export function open(sealed: string, label: string): string {
  const id = sealedWith(sealed);
  const key = keyring.find((each) => each.id === id);
  if (!key) throw new MissingKey(`${label} is sealed with key ${id}, which is not in ENCRYPTION_KEY`);
  try {
    const secret = sealed.startsWith(`${FORMER_VERSION}.`) ? key.formerly : key.sealing(label);
    return decipher(secret, Buffer.from(sealed.slice(sealed.lastIndexOf(".") + 1), "base64url"), label);
  } catch {
    throw new SealError(`${label} does not open with key ${id}: it was changed, or sealed as something else`);
  }
}

/** The id of the key that sealed this. */
export function sealedWith(sealed: string): string {
  const [version, id, body] = sealed.split(".", 3);
  if ((version !== VERSION && version !== FORMER_VERSION) || !id || !body)
    throw new SealError("this is not a sealed text");
  return id;
}

export function isCurrent(sealed: string): boolean {
  return sealedWith(sealed) === current().id;
}

/**
 * What an encrypted column is found by: equal texts give equal indexes, and nobody without the key can compute one.
 * It hangs on the current key, so `keys rotate` writes the indexes again together with what they index.
 */
export function blindIndex(text: string, label: string): string {
  return keyed(text, label).toString("base64url", 0, 16);
}

/** The same in 48 bits, a safe integer: small enough to index every prefix of a word. Collisions are to be expected. */
export function blindWord(text: string, label: string): number {
  return keyed(text, label).readUIntBE(0, 6);
}

/** Compares secrets of any length without telling, by the time it takes, how much of them agrees. */
export function same(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

// Crockford's alphabet has no I, L, O, U: a person can read the id out over the telephone.
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Forty random bits as eight letters and digits, shown to a person and written to the log. */
export const errorId = (): string => spokenId();

/** Forty random bits that people can read out to each other: the number of an order, of a payment, of an error. */
export function spokenId(): string {
  return Array.from(randomBytes(8), (byte) => CROCKFORD.charAt(byte & 31)).join("");
}

/** The same for one thing, each time. */
export const spokenOf = (thing: string): string =>
  Array.from(sha256(thing).subarray(0, 8), (byte) => CROCKFORD.charAt(byte & 31)).join("");

function current(): Key {
  const [first] = keyring;
  if (!first) throw new SealError("no encryption key is installed; call unlock() first");
  return first;
}

function prepare(key: Uint8Array): Key {
  if (key.length !== 32) throw new SealError(`an encryption key has 32 bytes, not ${key.length}`);
  return {
    id: sha256(key).toString("hex", 0, 4),
    formerly: derive(key, "maktab seal v1"),
    sealing: eachOnce((label) => derive(key, `maktab seal v2 ${label}`)),
    indexing: new Bun.CryptoHasher("sha256", derive(key, "maktab index v1")),
  };
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", purpose, 32));
}

/** Labels are few, and deriving costs as much as sealing. */
function eachOnce(make: (label: string) => Buffer): (label: string) => Buffer {
  const made = new Map<string, Buffer>();
  return (label) => {
    const secret = made.get(label) ?? make(label);
    made.set(label, secret);
    return secret;
  };
}

function decipher(secret: Buffer, sealed: Buffer, label: string): string {
  const tagAt = sealed.length - TAG_BYTES;
  const opener = createDecipheriv("aes-256-gcm", secret, sealed.subarray(0, NONCE_BYTES));
  opener.setAAD(Buffer.from(label));
  opener.setAuthTag(sealed.subarray(tagAt));
  return Buffer.concat([opener.update(sealed.subarray(NONCE_BYTES, tagAt)), opener.final()]).toString();
}

function keyed(text: string, label: string): Buffer {
  return current().indexing.copy().update(`${label}\0${text}`).digest();
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash("sha256").update(data).digest();
}

// One call for many nonces: asking the system for twelve bytes costs four times as much.
const nonces = Buffer.alloc(NONCE_BYTES * 256);
let nonceAt = nonces.length;

function freshNonce(): Buffer {
  if (nonceAt === nonces.length) {
    randomFillSync(nonces);
    nonceAt = 0;
  }
  nonceAt += NONCE_BYTES;
  return nonces.subarray(nonceAt - NONCE_BYTES, nonceAt);
}
