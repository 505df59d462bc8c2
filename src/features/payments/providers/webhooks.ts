import type { Routes } from "../../../feature.ts";
import { log } from "../../../lib/log.ts";
import type { Outside } from "../../../turn/outside.ts";
import { overtakes } from "../core/givenback.ts";
import { paymentMeters } from "../core/meters.ts";
import { WAYS } from "../ways/index.ts";
import { Forged, type Line, type Verdict } from "../ways/line.ts";
import { keep, spokenOf, take } from "./hearing.ts";
import { lineOf, webhookPath } from "./lines.ts";

const LARGEST_BODY = 1024 * 1024;
const logger = log("payments");

/** One provider's way in. It is told "yes" only after the turn is committed; told again, nothing happens twice. */
function webhookOf(provider: string, line: Line, hear: NonNullable<Line["hear"]>, outside: Outside) {
  const { act, clock, texts, config } = outside;
  // Shown to the payer on the provider's page, in the school's language.
  const words = () => texts.in(config.bot.locale).plain("pay-refused-there");
  const count = (outcome: Verdict | "early" | "forged" | "failed") =>
    paymentMeters.webhooks.inc({ provider, outcome });
  return async (request: Request): Promise<Response> => {
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.length > LARGEST_BODY) return new Response(null, { status: 413 });
    try {
      const heard = await hear({ body, headers: request.headers, now: clock.now() });
      const verdict = await act(async (doing) => {
        if (heard.kind === "refunded" && (await overtakes(doing, provider, heard))) return "early";
        const verdict = await take(doing, provider, heard);
        const paymentId = (await spokenOf(doing, provider, heard))?.id;
        const event = { digest: digestOf(body), body: textOf(body), verdict, paymentId };
        await keep(doing, { provider, ...event });
        return verdict;
      });
      count(verdict);
      // Told "later", the provider tells it again.
      if (verdict === "early") return new Response(null, { status: 503 });
      return answer(line, verdict, words());
    } catch (error) {
      count(error instanceof Forged ? "forged" : "failed");
      if (error instanceof Forged) {
        logger.warn("a webhook was not its provider's", { provider, error });
        return new Response(null, { status: 401 });
      }
      logger.error("a webhook could not be heard and will come again", { provider, error });
      return new Response(null, { status: 500 });
    }
  };
}

const answer = (line: Line, verdict: Verdict, words: string): Response =>
  line.answer?.(verdict, words) ?? new Response(null, { status: 200 });

const digestOf = (body: Uint8Array) => new Bun.CryptoHasher("sha256").update(body).digest("base64url");
const textOf = (body: Uint8Array) => new TextDecoder().decode(body).replaceAll("\0", "");

/** The webhooks of all providers that are connected, each under two paths. */
export const webhooks = (outside: Outside): Routes =>
  Object.fromEntries(
    WAYS.flatMap((way) => {
      const line = lineOf(outside, way.name);
      if (!line?.hear) return [];
      const POST = webhookOf(way.name, line, line.hear, outside);
      return [webhookPath(way), `/webhooks/${way.name}`].map((path) => [path, { POST }] as const);
    }),
  );
