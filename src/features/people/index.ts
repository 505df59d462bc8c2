import type { Config } from "../../config/index.ts";
import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import type { Clock } from "../../lib/clock.ts";
import { schoolMeters } from "../../lib/meters.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Texts } from "../../texts/texts.ts";
import { peopleBot } from "./bot.ts";
import { refuseBanned, refuseBots, refuseHaste } from "./gate.ts";
import { RateLimiter } from "./limits.ts";
import { people } from "./schema.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };
import { languagesButton } from "./views.ts";

export interface Parts {
  db: Db;
  settings: Settings;
  texts: Texts;
  clock: Clock;
  limits: Config["limits"];
}

/** Who is there: people, their language, bans and limits, and what roles may do. */
export function peopleFeature({ texts, clock, limits }: Parts): Feature {
  const limiter = new RateLimiter(
    { updatesPerMinute: limits.updatesPerMinute, typedPerMinute: limits.messagesPerMinute },
    clock,
  );
  return {
    name: "people",
    texts: { fa, uz, ru, en },
    bots: [peopleBot(texts)],
    gates: [refuseBots, refuseBanned, refuseHaste(limiter, limits.banSeconds)],
    commands: [{ name: "language", scope: "everyone" }],
    menu: [{ label: "language", data: languagesButton.pack() }],
    measure: async (read) => schoolMeters.people.set(await read.$count(people)),
    rights: { "people.ban": ["owner", "admin"] },
  };
}
