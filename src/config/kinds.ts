import { isIP } from "node:net";
import { cardDigits, isCard } from "../lib/card.ts";
import { DomainError } from "../lib/errors.ts";
import { neat, tidy } from "../lib/fold.ts";
import { isCurrency } from "../lib/money.ts";
import { decimalNumber, type Range, wholeNumber } from "../lib/numbers.ts";

/** How the text of a variable becomes a value. `read` throws a Refusal that finishes the sentence "NAME …". */
export interface Kind<T> {
  readonly name: string;
  /** Never shown: `config show` prints dots, mistakes do not repeat the text. */
  readonly secret: boolean;
  read(text: string): T;
}

/** Says what is wrong with a value, as the end of a sentence that begins with the variable's name. */
export class Refusal extends Error {}

export const text: Kind<string> = { name: "text", secret: false, read: (given) => given };
export const secret: Kind<string> = { name: "secret", secret: true, read: (given) => given };

/** A secret that others resemble: what begins like one of these is not it, for the reason beside. */
export const secretBut = (mistaken: Readonly<Record<string, string>>): Kind<string> => ({
  ...secret,
  read(given) {
    const [, why] = Object.entries(mistaken).find(([begins]) => given.startsWith(begins)) ?? [];
    if (why !== undefined) throw new Refusal(why);
    return given;
  },
});

export const flag: Kind<boolean> = {
  name: "flag",
  secret: false,
  read(given) {
    if (/^(1|true|yes|on)$/i.test(tidy(given))) return true;
    if (/^(0|false|no|off)$/i.test(tidy(given))) return false;
    throw new Refusal(`must be 1 or 0, but is "${given}"`);
  },
};

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> =>
  number("whole number", wholeNumber, { least, most });

export const decimal = (least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> =>
  number("number", decimalNumber, { least, most });

/** One of a few words, in any case; several words may mean the same. */
export function word<const T extends string>(meanings: Readonly<Record<string, T>>): Kind<T> {
  return {
    name: "word",
    secret: false,
    read(given) {
      const meaning = meanings[given.toLowerCase()];
      if (meaning !== undefined) return meaning;
      throw new Refusal(
        `must be one of ${[...new Set(Object.values(meanings))].join(", ")}, but is "${given}"`,
      );
    },
  };
}

/** ISO 4217, or IRT for toman, in any case. */
export const currency: Kind<string> = {
  name: "currency",
  secret: false,
  read(given) {
    const code = neat(given).toUpperCase();
    if (isCurrency(code)) return code;
    throw new Refusal(`must be a currency by its ISO code like USD, or IRT for toman, but is "${given}"`);
  },
};

export const botToken: Kind<string> = {
  name: "secret",
  secret: true,
  read(given) {
    if (/^\d+:[\w-]{20,}$/.test(given)) return given;
    throw new Refusal("is not a token of @BotFather, which looks like 123456789:AAE…");
  },
};

/** What Telegram lets `secret_token` be. */
export const webhookSecret: Kind<string> = {
  name: "secret",
  secret: true,
  read(given) {
    if (/^[\w-]{1,256}$/.test(given)) return given;
    throw new Refusal("may only have 1 to 256 of the characters A-Z, a-z, 0-9, _ and -");
  },
};

export const personId: Kind<number> = { name: "id", secret: false, read: readPersonId };

export const personIds: Kind<readonly number[]> = {
  name: "ids",
  secret: false,
  // Also as other programs write lists, ["5", "6"].
  read: (given) => [...new Set(split(given.replaceAll(/[[\]"']/g, "")).map(readPersonId))],
};

export const groupId: Kind<number> = {
  name: "id",
  secret: false,
  read(given) {
    const plain = tidy(given).replace("\u2212", "-");
    const id = Number(plain);
    if (/^-\d{1,16}$/.test(plain) && Number.isSafeInteger(id)) return id;
    throw new Refusal(`must be the id of a group, a number like -1001234567890, but is "${given}"`);
  },
};

export const card: Kind<string> = {
  name: "card number",
  secret: true,
  read(given) {
    const digits = cardDigits(given);
    if (isCard(digits)) return digits;
    throw new Refusal(
      /^\d{16,19}$/.test(digits)
        ? "is not the number of a card: one of its digits is wrong (the check digit does not fit)"
        : "must have the 16 to 19 digits of a card",
    );
  },
};

/** The base address of a service; a slash at its end is dropped. */
export const root: Kind<string> = {
  name: "url",
  secret: false,
  read(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
      throw new Refusal(
        `must be an address that begins with https:// or http://, but is "${withoutLogin(given)}"`,
      );
    }
    if (url.search || url.hash) throw new Refusal("must be an address without ? and #");
    return url.href.replace(/\/+$/, "");
  },
};

/** Addresses and networks (10.0.0.0/8). */
export const networks: Kind<readonly string[]> = {
  name: "addresses",
  secret: false,
  read(given) {
    for (const network of split(given)) {
      const [address = "", bits = "0", more] = network.split("/");
      const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
      if (more !== undefined || !/^\d{1,3}$/.test(bits) || Number(bits) > longest) {
        throw new Refusal(`must be addresses or networks like 10.0.0.0/8, but has "${network}"`);
      }
    }
    return split(given);
  },
};

/** AES-256 keys in base64, urlsafe or not, with or without padding; the first is the current one. */
export const keys: Kind<readonly Buffer[]> = {
  name: "secret",
  secret: true,
  read(given) {
    return [...new Set(split(given))].map((key) => {
      if (/^[\w+/-]{43}=?$/.test(key)) return Buffer.from(key, "base64url");
      throw new Refusal("must be 32 random bytes in base64, as `openssl rand -base64 32` prints them");
    });
  },
};

/** Passwords in addresses stay out of sentences and tables, also those that have a slash in them. */
export function withoutLogin(address: string): string {
  return address
    .replace(/(^[a-z][a-z0-9+.-]*:(?:\/\/)?|\/\/).*@/is, "$1••••@")
    .replace(/\b((?:ssl)?pass(?:word|wd|phrase)?|pwd)=[^&\s]*/gi, "$1=••••");
}

/** As the settings take it: in digits of any of our scripts, grouped or not. */
function number(
  name: string,
  read: (typed: string, range: Range) => number,
  { least, most }: Range,
): Kind<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return {
    name,
    secret: false,
    read(given) {
      try {
        return read(given, { least, most });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        throw new Refusal(`must be a ${name} ${range}, but is "${given}"`);
      }
    },
  };
}

function readPersonId(given: string): number {
  const plain = tidy(given);
  const id = Number(plain);
  if (/^[1-9]\d{0,15}$/.test(plain) && Number.isSafeInteger(id)) return id;
  throw new Refusal(`must be the number of a Telegram account like 123456789, but has "${given}"`);
}

function split(list: string): string[] {
  return list.split(/[\s,;\u060c\u061b]+/).filter(Boolean);
}
