import type { TelegramUpdate } from "@gramio/types";
import type { Accept } from "../bot/intake.ts";
import { same } from "../lib/crypto.ts";
import { log } from "../lib/log.ts";
import { turnAway } from "./bodies.ts";

const SECRET_HEADER = "x-telegram-bot-api-secret-token";
const logger = log("webhook");

const answer = (status: number) => new Response(null, { status });

/**
 * Telegram's way in, as a route of Bun's own server: it is the busiest one, and needs nothing of what Elysia adds.
 * 200 means that the update's turn is committed, or that it was heard before; anything else, and Telegram comes again.
 */
export const webhook = ({ path, secret, accept }: { path: string; secret: string; accept: Accept }) => ({
  [path]: {
    async POST(request: Request): Promise<Response> {
      if (!same(request.headers.get(SECRET_HEADER) ?? "", secret)) return turnAway(401);
      const update = updateFrom(await request.text());
      if (!update) return answer(400);
      try {
        await accept(update);
        return answer(200);
      } catch (error) {
        logger.error("an update could not be heard and will come again", {
          updateId: update.update_id,
          error,
        });
        return answer(500);
      }
    },
  },
});

/** Everything from outside is a claim: an update is an object with a whole number for its id. */
function updateFrom(body: string): TelegramUpdate | undefined {
  try {
    const claimed: unknown = JSON.parse(body);
    return isUpdate(claimed) ? claimed : undefined;
  } catch {
    return undefined;
  }
}

const isUpdate = (claimed: unknown): claimed is TelegramUpdate =>
  typeof claimed === "object" &&
  claimed !== null &&
  "update_id" in claimed &&
  Number.isSafeInteger(claimed.update_id);
