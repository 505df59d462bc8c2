import type { House } from "../../../turn/house.ts";
import { Declined } from "../ways/line.ts";

/**
 * Where a payer is led. Real people are only led to a page that nobody on the way can read or change, whatever the provider
 * has answered; others also to one of this machine. Throws Declined.
 */
export function pageOf(url: string, { config }: Pick<House, "config">): string {
  const { protocol } = URL.parse(url) ?? { protocol: "none" };
  if (protocol === "https:" || (protocol === "http:" && !config.runtime.production)) return url;
  throw new Declined("the page of the provider does not begin with https://");
}
