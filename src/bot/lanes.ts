import type { OutboxRow } from "../turn/outbox.ts";
import { PRIORITY } from "../turn/schema.ts";
import { type Lane, TurnsAbout } from "./turns-about.ts";

/** How many lanes of one priority are asked before the rest has to wait for the next look. */
const LOOK_AHEAD = 200;
const PRIORITIES = Object.values(PRIORITY);

/** The rows in memory: per priority one lane a chat, of which one call at a time is in the air. */
export class Lanes {
  readonly #lanes = new Map(PRIORITIES.map((priority): [number, TurnsAbout] => [priority, new TurnsAbout()]));
  readonly #known = new Set<number>();
  /** The lanes of which a call is in the air, by their place: nobody looks through them for what may go. */
  readonly #flying = new Map<number, { priority: number; lane: Lane }>();
  #reading = 0;
  #doneMeanwhile: number[] = [];

  /** Takes over what is being read. A row that is done with meanwhile may still be in it, so it stays known until then. */
  async addRead(read: Promise<OutboxRow[]>): Promise<OutboxRow[]> {
    this.#reading++;
    try {
      return this.add(await read);
    } finally {
      this.#reading--;
      if (this.#reading === 0) for (const id of this.#doneMeanwhile.splice(0)) this.#known.delete(id);
    }
  }

  /**
   * Takes rows over, each once; they stay known until what became of them is committed. Gives the edits that need not be
   * made any more, for a newer one of the same message has come.
   */
  add(rows: OutboxRow[]): OutboxRow[] {
    const overtaken: OutboxRow[] = [];
    for (const row of rows) {
      if (this.#known.has(row.id)) continue;
      this.#known.add(row.id);
      const lane = this.#laneOf(row);
      if (!lane) {
        this.#of(row.priority).set(placeOf(row), [row]);
        continue;
      }
      const needless = this.#overtakenIn(lane, row);
      overtaken.push(...needless);
      if (!needless.includes(row)) lane.push(row);
    }
    return overtaken;
  }

  /** How many rows of these priorities are held. */
  held(from: number, to: number): number {
    let count = 0;
    for (let priority = from; priority <= to; priority++)
      for (const lane of this.#of(priority)) count += lane.length;
    for (const { priority, lane } of this.#flying.values())
      if (priority >= from && priority <= to) count += lane.length;
    return count;
  }

  /**
   * The first row that may go, lowest priority number first; or how long everybody has to wait. `delay` is told whether
   * more waits behind it for the same chat. However many were put off, they hide nobody who stands behind them.
   */
  next(
    now: Date,
    delay: (row: OutboxRow, isOneOfMany: boolean) => number,
  ): { row: OutboxRow } | { wait: number | undefined } {
    let wait: number | undefined;
    for (const lanes of this.#lanes.values()) {
      let asked = 0;
      for (const lane of lanes) {
        const [row] = lane;
        if (!row || this.#flying.has(placeOf(row))) continue;
        const ms = delay(row, lane.length > 1);
        if (ms <= 0) return { row };
        wait = Math.min(wait ?? ms, ms);
        const isPutOff = row.notBefore !== null && row.notBefore > now;
        if (!isPutOff && ++asked === LOOK_AHEAD) break;
      }
    }
    return { wait };
  }

  fly(row: OutboxRow): void {
    const place = placeOf(row);
    this.#flying.set(place, { priority: row.priority, lane: this.#of(row.priority).take(place) });
  }

  /** It failed for now and stays the first of its lane. */
  back(row: OutboxRow): void {
    const place = placeOf(row);
    const lane = this.#flying.get(place)?.lane ?? [];
    this.#flying.delete(place);
    if (lane.length > 0) this.#of(row.priority).set(place, lane);
  }

  /** It is done with: the next of its lane may go. */
  land(row: OutboxRow): void {
    const lane = this.#laneOf(row);
    if (lane?.[0]?.id === row.id) lane.shift();
    this.back(row);
  }

  /** Nothing more goes to this chat: it is unreachable, or has another id now. Gives the rows, to forget in time. */
  drop(chatId: number): OutboxRow[] {
    return [...this.#lanes.values()].flatMap((lanes) => {
      const rows = lanes.get(chatId) ?? [];
      lanes.delete(chatId);
      return rows;
    });
  }

  /** Whether it need not be read: it is here, or what became of it is not committed yet. */
  knows = (id: number): boolean => this.#known.has(id);

  /** What became of it is committed: should the row still be there, it may be taken over again. */
  forget(row: OutboxRow): void {
    if (this.#reading > 0) this.#doneMeanwhile.push(row.id);
    else this.#known.delete(row.id);
  }

  #laneOf(row: OutboxRow): Lane | undefined {
    const flying = this.#flying.get(placeOf(row));
    if (flying?.priority === row.priority) return flying.lane;
    return this.#of(row.priority).get(placeOf(row));
  }

  /** Takes out what this edit makes needless, unless it is in the air; what another machine has queued may come late, and be needless itself. */
  #overtakenIn(lane: Lane, row: OutboxRow): OutboxRow[] {
    if (!row.method.startsWith("editMessage")) return [];
    if (lane.some((newer) => replaces(newer, row))) return [row];
    const isFlying = this.#flying.get(placeOf(row))?.lane === lane;
    const at = lane.findIndex((older, at) => !(isFlying && at === 0) && replaces(row, older));
    return at === -1 ? [] : lane.splice(at, 1);
  }

  #of(priority: number): TurnsAbout {
    const lanes = this.#lanes.get(priority);
    if (!lanes) throw new Error(`no such priority: ${priority}`);
    return lanes;
  }
}

/** The same thing of the same message is said anew, and nobody wants to hear what becomes of how it was said before. */
const replaces = (row: OutboxRow, older: OutboxRow) =>
  older.id < row.id &&
  older.method === row.method &&
  older.reaction === null &&
  older.params.message_id !== undefined &&
  older.params.message_id === row.params.message_id;

/** Its chat; a call without one is in nobody's way (no chat has an id between 0 and -1, so fractions are free). */
const placeOf = (row: OutboxRow) => row.chatId ?? -1 / (row.id + 1);
