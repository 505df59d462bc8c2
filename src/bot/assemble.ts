import type { AnyPlugin, Bot } from "gramio";
import { fallback } from "./fallback.ts";
import type { Scene } from "./scene.ts";
import { sceneRunner } from "./scene-run.ts";
import { privacyWall } from "./wall.ts";

export interface Parts {
  scenes: Scene[];
  /** Hear groups too. */
  inGroups: AnyPlugin[];
  bots: AnyPlugin[];
}

/** Puts the bot together: behind the wall open forms hear first, then the features in their order, then the fallback. */
export function assemble(bot: Bot, { scenes, inGroups, bots }: Parts): Bot {
  for (const plugin of inGroups) bot.extend(plugin);
  bot.extend(privacyWall);
  bot.extend(sceneRunner(scenes));
  for (const plugin of bots) bot.extend(plugin);
  bot.extend(fallback(scenes));
  // Otherwise GramIO prints the error and goes on, and the turn would be committed.
  bot.onError(({ error }) => {
    throw error;
  });
  return bot;
}
