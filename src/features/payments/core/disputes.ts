import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import type { Flag } from "./flags.ts";
import type { Payment } from "./payments.ts";
import { flags } from "./schema.ts";

/** The payer's bank asks for the money; it has left it with us; it has taken it. */
export type Stage = "opened" | "won" | "lost";

const DECIDED: Stage[] = ["won", "lost"];

/** What makes it this very step of this very dispute. */
export const disputeKey = (provider: string, charge: string, stage: Stage): string =>
  `disputed:${provider}:${charge}:${stage}`;

/** Its flag is there, and not closed. */
const isOpen = (provider: string, charge: string) =>
  and(eq(flags.key, disputeKey(provider, charge, "opened")), isNull(flags.closedAt));

/** The bank has not decided, and no member of staff has said that nothing is left to do. */
export async function isDisputed(
  read: Reader,
  { provider, charge }: Pick<Payment, "provider" | "charge">,
): Promise<boolean> {
  if (charge === null) return false;
  return (await read.$count(flags, isOpen(provider, charge))) > 0;
}

/** News may overtake each other: of what is decided already nobody has to be told that it was opened. */
export async function isDecided({ tx }: Pick<Act, "tx">, provider: string, charge: string): Promise<boolean> {
  const keys = DECIDED.map((stage) => disputeKey(provider, charge, stage));
  return (await tx.$count(flags, inArray(flags.key, keys))) > 0;
}

/** The bank has decided: there is nothing to answer any more. */
export async function endDispute({ tx, now }: Act, provider: string, charge: string): Promise<void> {
  await tx.update(flags).set({ closedAt: now }).where(isOpen(provider, charge));
}

const OPENED = /:opened$/;

/** As staff read it: `part` where the bank has taken no more than a part of what came for nothing that we know of. */
export type Shown = Stage | "part";

const SHOWN: Shown[] = ["part", "opened", "won", "lost"];

/** How a dispute stood when something was flagged of it. */
export const toldStage = ({ kind, details }: Pick<Flag, "kind" | "details">): Shown | undefined =>
  kind === "disputed" ? SHOWN.find((each) => each === (details.part ? "part" : details.state)) : undefined;

/** How it stands by now; nothing of what is no dispute. */
export async function stageOf(read: Reader, flag: Flag): Promise<Shown | undefined> {
  const told = toldStage(flag);
  if (told !== "opened") return told;
  const keys = DECIDED.map((stage) => flag.key.replace(OPENED, `:${stage}`));
  const [decided] = await read.select().from(flags).where(inArray(flags.key, keys));
  return decided ? toldStage(decided) : told;
}
