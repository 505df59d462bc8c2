import type { Routes } from "../../../feature.ts";
import { Bodies, turnAway } from "../../../http/bodies.ts";
import { steady } from "../../../lib/clock.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { log } from "../../../lib/log.ts";
import { seldom } from "../../../lib/seldom.ts";
import type { Outside } from "../../../turn/outside.ts";
import { overtakes } from "../core/givenback.ts";
import { paymentMeters } from "../core/meters.ts";
import { WAYS } from "../ways/index.ts";
import { Forged, type Line, type Verdict } from "../ways/line.ts";
import { keep, spokenOf, take } from "./hearing.ts";
import { lineOf, webhookPath } from "./lines.ts";

const logger = log("payments");

interface WayIn {
  provider: string;
  line: Line;
  hear: NonNullable<Line["hear"]>;
  bodies: Bodies;
}

/** One provider's way in. It is told "yes" only after the turn is committed; told again, nothing happens twice. */
function webhookOf({ provider, line, hear, bodies }: WayIn, outside: Outside) {
  const { act, clock, texts, config } = outside;
  // Shown to the payer on the provider's page, in the school's language.
  const words = () => texts.in(config.bot.locale).plain("pay-refused-there");
  const count = (outcome: Verdict | "early" | "forged" | "failed") =>
    paymentMeters.webhooks.inc({ provider, outcome });
  // Anybody can send any number of these.
  const complain = seldom(steady(clock), MINUTE, (why: string, times) =>
    logger.warn("webhooks were not their provider's", { provider, why, times }),
  );
  const refuse = (why: string): Response => {
    count("forged");
    complain(why);
    return turnAway(401);
  };
  return async (request: Request): Promise<Response> => {
    if (line.signedIn && !request.headers.has(line.signedIn)) return refuse("it is not signed");
    const body = await bodies.read(request);
    if (body instanceof Response) return body;
    try {
      const heard = await hear({ body, headers: request.headers, now: clock.now() });
      const verdict = await act(async (doing) => {
        const isAbout = heard.kind === "refunded" || heard.kind === "disputed";
        if (isAbout && (await overtakes(doing, provider, heard))) return "early";
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
      if (error instanceof Forged) return refuse(error.message);
      count("failed");
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
export function webhooks(outside: Outside): Routes {
  const bodies = new Bodies();
  return Object.fromEntries(
    WAYS.flatMap((way) => {
      const line = lineOf(outside, way.name);
      if (!line?.hear) return [];
      const POST = webhookOf({ provider: way.name, line, hear: line.hear, bodies }, outside);
      return [webhookPath(way), `/webhooks/${way.name}`].map((path) => [path, { POST }] as const);
    }),
  );
}
