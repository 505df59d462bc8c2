import { and, eq, like, sql } from "drizzle-orm";
import type { Tx } from "../db/db.ts";
import { hole, holes, statement } from "../db/statement.ts";
import type { Scene } from "./scene.ts";
import { scenes } from "./schema.ts";
import type { Turn } from "./turn.ts";

/** Where a person stands in a form. */
export interface SceneState {
  draft: Record<string, unknown>;
  /** The question that is open, or "review". */
  at: string;
  /** The update that has opened it or changed its answers last; a button that tells another is of something older. */
  since?: number;
  /** The answer that is being changed, and all that stood there before it was. */
  edit?: { at: string; draft: Record<string, unknown> };
  /** What stood there when the form began, when it changes something that exists. */
  before?: Record<string, unknown>;
  /** What was known of something new when the form began, so that nobody is asked for it. */
  known?: Record<string, unknown>;
  /** Nobody has begun it: it stands behind a screen, for whoever types there. */
  isOffered?: boolean;
  /** The question's keyboard was taken away while the person was elsewhere. */
  isFolded?: boolean;
  page?: number;
  /** The typed part of a name that a list is filtered by. */
  typed?: string;
  /** What was typed and is not in the list, where it may be the answer all the same. */
  unlisted?: string;
}

/** Nothing has been answered since the form began. */
export const isUntouched = ({ draft, known = {}, before = known }: SceneState): boolean =>
  Object.entries(draft).every(([key, value]) => Bun.deepEquals(value, before[key]));

/** The question that is open next, or "review"; what was skipped is answered, with null. */
export const firstOpen = ({ questions }: Pick<Scene, "questions">, draft: SceneState["draft"]): string =>
  questions.find(({ key }) => draft[key] === undefined)?.key ?? "review";

/**
 * Where Back leads: to the last look from the answer that is changed there, else to the question before that nobody knew
 * the answer to when the form began; nowhere from the first one, or from the one that a form was opened for.
 */
export function placeBefore(
  { questions }: Pick<Scene, "questions">,
  { at, draft, edit, before, known }: SceneState,
): string | undefined {
  const isFirst = edit ? edit.at === at : at === "review" || firstOpen({ questions }, draft) === "review";
  if (before && (!edit || isFirst || at === "review")) return undefined;
  if (isFirst && at !== "review") return "review";
  const number = questions.findIndex(({ key }) => key === at);
  return questions.slice(0, number).findLast(({ key }) => known?.[key] === undefined)?.key;
}

export interface Standing {
  scene: string;
  state: SceneState;
}

const mine = and(eq(scenes.chatId, hole("chatId")), eq(scenes.userId, hole("userId")));

const select = statement((tx: Tx) =>
  tx
    .select({ scene: scenes.scene, state: scenes.state, expiresAt: scenes.expiresAt })
    .from(scenes)
    .where(mine),
);

const upsert = statement((tx: Tx) =>
  tx
    .insert(scenes)
    .values(holes("chatId", "userId", "scene", "state", "expiresAt"))
    .onConflictDoUpdate({
      target: [scenes.chatId, scenes.userId],
      set: { scene: sql`excluded.scene`, state: sql`excluded.state`, expiresAt: sql`excluded.expires_at` },
    }),
);

const remove = statement((tx: Tx) => tx.delete(scenes).where(mine));

/** Before the name of a form that is only offered, so that it is withdrawn without opening what is typed in others. */
const OFFERED = "~";

const removeOffered = statement((tx: Tx) =>
  tx.delete(scenes).where(and(mine, like(scenes.scene, `${OFFERED}%`))),
);

const whose = (turn: Turn) => ({ chatId: turn.chatId ?? 0, userId: turn.from?.id ?? 0 });

/** The form this person has open in this chat; an expired one counts as none. */
export async function standing(turn: Turn): Promise<Standing | undefined> {
  const found = await rowOf(turn);
  return found && !found.isOver ? found : undefined;
}

/** The form whose time is over, as long as it is remembered: where it came from is where one comes back to. */
export async function overdue(turn: Turn): Promise<Standing | undefined> {
  const found = await rowOf(turn);
  return found?.isOver && !found.state.isOffered ? found : undefined;
}

async function rowOf(turn: Turn): Promise<(Standing & { isOver: boolean }) | undefined> {
  const [row] = await select(turn.tx, whose(turn));
  if (!row) return undefined;
  const isOffered = row.scene.startsWith(OFFERED);
  // Safe: `stand` is the only writer.
  const state = row.state as SceneState;
  return {
    scene: isOffered ? row.scene.slice(OFFERED.length) : row.scene,
    state: { ...state, ...(isOffered && { isOffered }) },
    isOver: row.expiresAt <= turn.now,
  };
}

export async function stand(
  turn: Turn,
  { name, keepsMs }: { name: string; keepsMs: number },
  { isOffered, ...state }: SceneState,
): Promise<void> {
  const expiresAt = new Date(turn.now.getTime() + keepsMs);
  const scene = isOffered ? `${OFFERED}${name}` : name;
  await upsert(turn.tx, { ...whose(turn), scene, state, expiresAt });
}

/** A screen asks what this form asks first: what is typed there is its answer, unless another form is open. */
export async function offer(turn: Turn, scene: Scene, known: Record<string, unknown> = {}): Promise<void> {
  const now = await standing(turn);
  if (now && !now.state.isOffered) return;
  const at = firstOpen(scene, known);
  await stand(turn, scene, { draft: known, known, at, since: turn.update.update_id, isOffered: true });
}

/** Another screen has come in place of the one that asked: what is typed there answers nothing any more. */
export async function withdraw(turn: Turn): Promise<void> {
  await removeOffered(turn.tx, whose(turn));
}

export async function leave(turn: Turn): Promise<void> {
  await remove(turn.tx, whose(turn));
}
