import type { Config } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { staffForOperator as staff } from "../features.ts";
import type { Kernel } from "../kernel.ts";
import { unlock } from "../lib/crypto.ts";
import { DomainError, Refused } from "../lib/errors.ts";
import { wholeNumber } from "../lib/numbers.ts";
import type { Act } from "../turn/act.ts";
import { EXIT, type Exit, UsageError } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import { isThere, refuseNone, withKernel } from "./school.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  unlock(config.data.keys);
  return given.action === "list" ? list(config, given) : change(config, given);
}

async function list(config: Config, given: Given): Promise<Exit> {
  const there = isThere(config);
  const all = there ? await withKernel(config, ({ act }) => act(staff.workers)) : [];
  if (given.has("json")) sayJson(all);
  else if (!there) say("There is no database yet: the first start makes it.");
  else if (all.length === 0) say("Nobody works here yet: set OWNER_ID.");
  else
    say(
      columns([
        ["ROLE", "WHO", "NAME", "BY", "SIGNED IN"],
        ...all.map(({ role, called, name, by, signIns, hasLeft }) => [
          ...[role, called, name, by],
          hasLeft ? "has left" : by === "record" ? String(signIns) : "",
        ]),
      ]),
    );
  return EXIT.ok;
}

/** What each word does, and what is told of it. */
const DEEDS: Record<string, (act: Act, operand: string) => Promise<object>> = {
  add: async (act, operand) => ({ admin: await staff.addAdmin(act, telegramId(operand)) }),
  "login-link": async (act, operand) => ({ link: await staff.loginLink(act, operand) }),
  reset: async (act, operand) => ({ link: await staff.resetPassword(act, operand) }),
  "revoke-sessions": async (act, operand) => ({ ended: await staff.revokeSignIns(act, operand) }),
};

function telegramId(operand: string): number {
  try {
    return wholeNumber(operand, { least: 1, most: Number.MAX_SAFE_INTEGER });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new UsageError(`"${operand}" is no Telegram id: that is a whole number`);
  }
}

async function change(config: Config, given: Given): Promise<Exit> {
  const { action, operand } = given;
  const deed = DEEDS[action];
  if (!deed || operand === undefined) throw new UsageError(`maktab admin ${action} needs to know whom`);
  await refuseNone(config);
  const told = await withKernel(config, async (kernel) => {
    if (action !== "add") await introduce(kernel);
    return kernel.act((act) => deed(act, operand)).catch((error) => refuse(kernel, error));
  });
  if (given.has("json")) sayJson(told);
  else tell(told);
  return EXIT.ok;
}

/** A link leads to the bot: without its name nobody could open it. */
async function introduce({ telegram, me }: Kernel): Promise<void> {
  const answer = await telegram("getMe");
  if (answer.ok) Object.assign(me, answer.result);
  else complain(`Telegram does not answer (${answer.why}): a link is told without the name of the bot.`);
}

function refuse({ texts }: Kernel, error: unknown): never {
  if (error instanceof DomainError && error.code === "employee-gone")
    throw new Refused("No employee who works here has this e-mail: `maktab admin list` shows all of them.");
  if (error instanceof DomainError) throw new Refused(texts.in("en").plain.refusal(error));
  throw error;
}

function tell(told: { admin?: string; link?: string; ended?: number }) {
  if (told.admin !== undefined) say(`${told.admin} is an admin now, and is told so by the running server.`);
  if (told.link !== undefined)
    say(`Open this in Telegram, or send it to whom it is for. It works once, for ten minutes:\n${told.link}`);
  if (told.ended !== undefined) say(`Signed out: ${told.ended}.`);
}
