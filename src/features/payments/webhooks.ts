import type { Routes } from "../../feature.ts";
import { log } from "../../lib/log.ts";
import { paymentMeters } from "../../lib/meters.ts";
import type { Outside } from "../../turn/outside.ts";
import { overtakes } from "./givenback.ts";
import { keep, spokenOf, take } from "./hearing.ts";
import { Forged, type Provider, type Verdict } from "./provider.ts";
import { tillsOf } from "./tills.ts";

const LARGEST_BODY = 1024 * 1024;
const logger = log("payments");

/** One provider's way in. It is told "yes" only after the turn is committed; told again, nothing happens twice. */
function webhookOf(provider: Provider, { act, clock, texts, config }: Outside) {
  // Shown to the payer on the provider's page, in the school's language.
  const words = () => texts.in(config.bot.locale).plain("pay-refused-there");
  const count = (outcome: Verdict | "early" | "forged" | "failed") =>
    paymentMeters.webhooks.inc({ provider: provider.name, outcome });
  return async (request: Request): Promise<Response> => {
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.length > LARGEST_BODY) return new Response(null, { status: 413 });
    try {
      const heard = await provider.hear({ body, headers: request.headers, now: clock.now() });
      const verdict = await act(async (doing) => {
        if (heard.kind === "refunded" && (await overtakes(doing, provider.name, heard))) return "early";
        const verdict = await take(doing, provider.name, heard);
        const paymentId = (await spokenOf(doing, provider.name, heard))?.id;
        const event = { digest: digestOf(body), body: textOf(body), verdict, paymentId };
        await keep(doing, { provider: provider.name, ...event });
        return verdict;
      });
      count(verdict);
      // Told "later", the provider tells it again.
      if (verdict === "early") return new Response(null, { status: 503 });
      return answer(provider, verdict, words());
    } catch (error) {
      count(error instanceof Forged ? "forged" : "failed");
      if (error instanceof Forged) {
        logger.warn("a webhook was not its provider's", { provider: provider.name, error });
        return new Response(null, { status: 401 });
      }
      logger.error("a webhook could not be heard and will come again", { provider: provider.name, error });
      return new Response(null, { status: 500 });
    }
  };
}

const answer = (provider: Provider, verdict: Verdict, words: string): Response =>
  provider.answer?.(verdict, words) ?? new Response(null, { status: 200 });

const digestOf = (body: Uint8Array) => new Bun.CryptoHasher("sha256").update(body).digest("base64url");
const textOf = (body: Uint8Array) => new TextDecoder().decode(body).replaceAll("\0", "");

/** The webhooks of all providers that are configured, each under two paths. */
export const webhooks = (outside: Outside): Routes =>
  Object.fromEntries(
    [...tillsOf(outside).providers.values()].flatMap((provider) => {
      const POST = webhookOf(provider, outside);
      return ["payments", "webhooks"].map((folder) => [`/${folder}/${provider.name}`, { POST }] as const);
    }),
  );
