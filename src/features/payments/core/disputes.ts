import { and, eq, inArray, isNull, like } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import type { Flag } from "./flags.ts";
import type { Payment } from "./payments.ts";
import { flags } from "./schema.ts";

/** The payer's bank asks for the money; it has left it with us; it has taken it. */
export type Stage = "opened" | "won" | "lost";

const DECIDED: Stage[] = ["won", "lost"];

/** Of one charge there may be several, one after the other or each of a part. */
export interface Dispute {
  provider: string;
  charge: string;
  /** The provider's own id of it. */
  dispute: string;
}

const ofCharge = (provider: string, charge: string): string => `disputed:${provider}:${charge}:`;

/** What makes it this very step of this very dispute. */
export const disputeKey = ({ provider, charge, dispute }: Dispute, stage: Stage): string =>
  `${ofCharge(provider, charge)}${dispute}:${stage}`;

/** The same, and as former releases have named it, which knew of one dispute for each charge. */
const keysOf = (one: Dispute, stages: Stage[]): string[] =>
  stages.flatMap((stage) => [disputeKey(one, stage), ofCharge(one.provider, one.charge) + stage]);

/** Everything that was told of disputes over a charge. */
const isAbout = (provider: string, charge: string) =>
  and(eq(flags.kind, "disputed"), like(flags.key, `${ofCharge(provider, charge)}%`));

/** A bank has not decided, and no member of staff has said that nothing is left to do. */
export async function isDisputed(
  read: Reader,
  { provider, charge }: Pick<Payment, "provider" | "charge">,
): Promise<boolean> {
  if (charge === null) return false;
  const isOpen = and(isAbout(provider, charge), like(flags.key, "%:opened"), isNull(flags.closedAt));
  return (await read.$count(flags, isOpen)) > 0;
}

/** News may overtake each other: of what is decided already nobody has to be told that it was opened. */
export const isDecided = ({ tx }: Pick<Act, "tx">, one: Dispute): Promise<boolean> =>
  isTold(tx, one, DECIDED);

/** Whether one of these stages of it was told before. */
export async function isTold(read: Reader, one: Dispute, stages: Stage[]): Promise<boolean> {
  return (await read.$count(flags, inArray(flags.key, keysOf(one, stages)))) > 0;
}

/** The bank has decided: there is nothing to answer any more. */
export async function endDispute({ tx, now }: Act, one: Dispute): Promise<void> {
  const isOpen = and(inArray(flags.key, keysOf(one, ["opened"])), isNull(flags.closedAt));
  await tx.update(flags).set({ closedAt: now }).where(isOpen);
}

/** What was told of a bank that has taken the money of this charge. */
export async function lostOf(read: Reader, provider: string, charge: string): Promise<Flag | undefined> {
  const [lost] = await read
    .select()
    .from(flags)
    .where(and(isAbout(provider, charge), like(flags.key, "%:lost")));
  return lost;
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
