import type { Look } from "../../hooks.ts";
import { DAY } from "../../lib/durations.ts";
import { lastProof } from "./proofs.ts";

/** It is proved every night. */
const STALE_MS = 2 * DAY;

/** For `maktab doctor`: what the last proof of the ledger has found, and whether there still are proofs. */
export const balances: Look = async (read, { now }) => {
  const proof = await lastProof(read);
  if (!proof) return { status: "pass", detail: "not proved yet: it is every night" };
  const at = proof.at.toISOString();
  if (proof.wrong > 0)
    return {
      status: "fail",
      detail: `what does not balance, as of ${at}: ${proof.wrong}`,
      fix: "`maktab ledger verify` tells what it is",
    };
  if (now.getTime() - proof.at.getTime() > STALE_MS)
    return {
      status: "warn",
      detail: `last proved at ${at}`,
      fix: "see whether the server is running and its log",
    };
  return { status: "pass", detail: `it balances, as of ${at}` };
};
