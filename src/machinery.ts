import { type ChatMove, followMove } from "./bot/moves.ts";
import { Pace } from "./bot/pace.ts";
import { poll } from "./bot/polling.ts";
import type { React } from "./bot/post.ts";
import { ALLOWED_UPDATES } from "./bot/registering.ts";
import { Sender } from "./bot/sender.ts";
import { chores } from "./chores.ts";
import { markUnreachable } from "./features/people/person.ts";
import { Cron } from "./jobs/cron.ts";
import { Leader } from "./jobs/leader.ts";
import { Presence, SAY_EVERY_MS } from "./jobs/presence.ts";
import { type TaskEnd, type TaskHandler, Worker } from "./jobs/tasks.ts";
import type { Kernel } from "./kernel.ts";
import { pacing, steady } from "./lib/clock.ts";
import { general } from "./settings/general.ts";
import { insideTurn } from "./turn/inside.ts";

/** How long a stop waits for what is being sent or done. */
const FAREWELL_MS = 10_000;
/** How old settings and wordings may be that another process has changed. */
const REFRESH_MS = SAY_EVERY_MS;

/** What runs by itself on the leading process: polling, sending, tasks and cron. */
export function machinery(kernel: Kernel, introduced: Promise<unknown>) {
  const { config, clock, db, telegram, accept } = kernel;
  const moved = (move: ChatMove) => kernel.act((act) => followMove(act, move));
  const outcomes = { sent: reacting(kernel), unreachable: markUnreachable, moved };
  const pace = new Pace(config.pace, pacing(clock, config.runtime.controlledClock));
  const sender = new Sender({ db, clock, telegram, pace, outcomes });
  const worker = new Worker(db, clock, handlersOf(kernel), givingUp(kernel));
  const cron = new Cron(db, clock, chores(kernel), () => kernel.settings.get(general.timeZone));

  let poller: { stop: () => Promise<void> } | undefined;
  const leader = new Leader(db, {
    async begin() {
      sender.start();
      if (config.intake.mode === "polling")
        poller = poll({ clock, telegram, accept, allowed: ALLOWED_UPDATES, mayBegin: introduced });
      await worker.hurry();
    },
    async end() {
      await poller?.stop();
      await Promise.race([Promise.all([cron.idle(), worker.idle()]), Bun.sleep(FAREWELL_MS)]);
      await sender.stop(FAREWELL_MS);
    },
  });
  kernel.onCommit((queued) => sender.take(queued));

  const presence = new Presence(db, clock);
  let refreshedAt = steady(clock).now().getTime();
  const refresh = async () => {
    const now = steady(clock).now().getTime();
    if (now - refreshedAt < REFRESH_MS) return;
    refreshedAt = now;
    await presence.say();
    await kernel.refresh();
  };

  /** Starts what is due, on the leader only. Waits for none of it: what hangs must not hold up the rest. */
  const tick = async () => {
    await refresh();
    if (!leader.leads) return;
    void cron.tick();
    await worker.tick();
  };

  return {
    async start() {
      await presence.begin();
      await leader.start();
    },
    async stop() {
      await leader.stop();
      // Whoever does not say goodbye is forgotten a little later.
      await presence.end().catch(() => undefined);
    },
    tick,
    leads: () => leader.leads,
    /** Resolves when nothing is left to do or to send at this moment. */
    async settle() {
      await refresh();
      if (leader.leads) {
        await cron.tick();
        await worker.drain();
      }
      await sender.idle();
    },
  };
}

/** Who does what task. */
const handlersOf = ({ features, outside }: Kernel): Record<string, TaskHandler> =>
  Object.fromEntries(
    features.flatMap(({ tasks = [] }) =>
      tasks.map(
        ({ name, run }) => [name, (payload: Record<string, unknown>) => run(payload, outside)] as const,
      ),
    ),
  );

/** Hands what became of a call to the feature that wanted to hear of it: a turn, which reaches for no network. */
function reacting({ features, within }: Kernel): React {
  const reactions = new Map(
    features.flatMap((feature) => feature.reactions ?? []).map((each) => [each.name, each]),
  );
  return (tx, { name, data }, result) =>
    insideTurn(async () => reactions.get(name)?.run(within(tx), data, result));
}

/** Tells whoever waits for a task that nobody will try it again: a turn, which reaches for no network. */
const givingUp = ({ features, within }: Kernel): TaskEnd => {
  const done = new Map(features.flatMap(({ tasks = [] }) => tasks).map((each) => [each.name, each]));
  return (tx, name, payload) => insideTurn(async () => done.get(name)?.givenUp?.(within(tx), payload));
};

export { staffChats } from "./features/people/colleagues.ts";
