import { type Contestant, ours } from "../contestants.ts";
import { fresh, type Stub, startLoad } from "../drive.ts";
import { compared, type Options, type Row } from "../report.ts";
import type { Step } from "../wire.ts";

const BUSY = 40;
/** Within what one person may type in a minute. */
const ASKED_EACH = 8;
const NEWCOMERS = 5;
const PATIENCE = 60_000;
const HELLO: Step = { type: "/start" };
/** As it is shipped. */
const PACED = { SEND_PER_SECOND: "30" };

/** How long somebody new waits for an answer while many wait for many, beside how long all of these take. */
export async function fairness(stub: Stub, { peersOnly, rounds }: Options): Promise<Row[]> {
  if (peersOnly) return [];
  const school = await ours(stub, { name: "somebody new", env: PACED });
  const waited: number[] = [];
  const backlog: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { newcomer, everybody } = await crowded(stub, school);
    waited.push(newcomer);
    backlog.push(everybody);
  }
  await school.running.stop();
  return [
    compared({
      measure: `reply to somebody new among ${BUSY} busy chats, the slowest of ${NEWCOMERS}`,
      unit: "ms",
      ours: { name: school.name, samples: waited },
      peer: { name: "all that waited", samples: backlog },
      atMost: 0.1,
    }),
  ];
}

async function crowded(stub: Stub, { target }: Contestant): Promise<{ newcomer: number; everybody: number }> {
  const updates = BUSY * ASKED_EACH + NEWCOMERS;
  const { firstChat: first, firstUpdate } = fresh({ chats: BUSY + NEWCOMERS, updates });
  await stub.reset();
  const { startedAt } = await startLoad({
    target,
    connections: BUSY,
    steps: Array<Step>(ASKED_EACH).fill(HELLO),
    chats: { first, count: BUSY },
    firstUpdate,
  });
  const { samples } = await stub.latency({
    target,
    enter: [],
    timed: [HELLO],
    chats: { first: first + BUSY, count: NEWCOMERS },
    repeats: 1,
    firstUpdate: firstUpdate + BUSY * ASKED_EACH,
  });
  const { lastReplyAt } = await stub.wait(updates, PATIENCE);
  return { newcomer: Math.max(...samples), everybody: lastReplyAt - startedAt };
}
