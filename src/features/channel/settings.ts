import { DomainError } from "../../lib/errors.ts";
import { tidy } from "../../lib/fold.ts";
import { choiceSetting, declare, type Settings } from "../../settings/settings.ts";

const NAME = /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})$/i;
const NUMBER = /^-100\d{6,13}$/;
const LINK = /^(?:https?:\/\/)?(t\.me\/[+\w][\w+/-]{3,100})$/i;

/** A public channel by its name, a private one by its number. */
function channelFrom(typed: string): string {
  const plain = tidy(typed);
  const name = NAME.exec(plain)?.[1];
  if (name) return `@${name}`;
  if (plain === "" || NUMBER.test(plain)) return plain;
  throw new DomainError("setting-not-a-channel");
}

function linkFrom(typed: string): string {
  const plain = tidy(typed);
  if (plain === "") return "";
  const link = LINK.exec(plain)?.[1];
  if (!link) throw new DomainError("setting-not-a-channel-link");
  return `https://${link}`;
}

const WHEN = ["off", "start", "buying"] as const;

export const channel = {
  channel: declare<string>({ key: "channel", fallback: "", room: "menu", parse: channelFrom }),
  /** Where a private channel is joined; a public one is joined by its name. */
  link: declare<string>({ key: "channel-link", fallback: "", room: "menu", parse: linkFrom }),
  check: choiceSetting("channel-check", "off", WHEN, "menu"),
};

/** The channel that somebody has to be in before this; nothing where they need not. */
export const channelFor = (
  settings: Settings,
  step: Exclude<(typeof WHEN)[number], "off">,
): string | undefined =>
  settings.get(channel.check) === step ? settings.get(channel.channel) || undefined : undefined;

/** Where the channel is joined, as far as the school has said. */
export function linkIn(settings: Settings): string | undefined {
  const [link, name] = [settings.get(channel.link), settings.get(channel.channel)];
  return link || (name.startsWith("@") ? `https://t.me/${name.slice(1)}` : undefined);
}
