import type { TelegramUpdate } from "@gramio/types";
import { Elysia } from "elysia";
import type { Accept } from "../bot/intake.ts";
import { same } from "../lib/crypto.ts";
import { log } from "../lib/log.ts";

const logger = log("webhook");

/** Telegram's way in. 200 means: its turn is committed, or it was heard before; anything else, and Telegram comes again. */
export const webhook = ({ path, secret, accept }: { path: string; secret: string; accept: Accept }) =>
  new Elysia({ name: "webhook" }).post(
    path,
    async ({ headers, body, status }) => {
      if (!same(headers["x-telegram-bot-api-secret-token"] ?? "", secret)) return status(401, "");
      const update = updateFrom(body as string);
      if (!update) return status(400, "");
      try {
        await accept(update);
      } catch (error) {
        logger.error("an update could not be heard and will come again", {
          updateId: update.update_id,
          error,
        });
        return status(500, "");
      }
      return "";
    },
    { parse: "text" },
  );

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
