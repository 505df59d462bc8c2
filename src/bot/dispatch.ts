import { Composer } from "@gramio/composer";
import { assertOn } from "../settings/parts.ts";
import { allow } from "../turn/actor.ts";
import { ID_LENGTH } from "./button-data.ts";
import { suspectUnreadable } from "./forgeries.ts";
import { isAtWork } from "./home.ts";
import { GIVEN, HAPPENINGS, kindOf } from "./kind.ts";
import { payloadIn } from "./payload.ts";
import { queueMenu } from "./registering.ts";
import type { Scene } from "./scene.ts";
import { type FormRunner, formRunner } from "./scene-run.ts";
import { type Command, type Handler, type Need, rightIn, type Tap } from "./tap.ts";
import type { Turn } from "./turn.ts";

/** Whether it took the message; what nobody takes is answered by the menu. */
export type Hearer = (turn: Turn) => Promise<boolean>;
/** Hears what stands behind the prefix of a `/start` that leads somewhere; false when it leads nowhere. */
export type Starter = (turn: Turn, rest: string) => Promise<boolean>;

/** What people can say to the product, all features together. */
export interface Doors {
  taps: Tap[];
  commands: Record<string, Command>;
  starts: Record<string, Starter>;
  messages: Hearer[];
  /** By the kind of update. */
  updates: Record<string, Handler>;
  forms: Scene[];
}

export interface Hearing {
  /** One way for each kind of update, and behind it tables by the names of buttons and commands. */
  hear: Handler;
  /** As forms do, once a rule has said no to what was answered. */
  askAgain: (turn: Turn, why: string) => Promise<boolean>;
  /** Whether what is said is nobody's to read. */
  isSecret: (turn: Turn) => Promise<boolean>;
  /** How the button is called that holds this. */
  buttonOf: (data: string) => string | undefined;
  /** Draws what was pressed in vain as it stands now, where its button knows how. */
  redraw: (turn: Turn) => Promise<void>;
}

/** Who hears a turn. */
export function hearing(doors: Doors): Hearing {
  const forms = formRunner(doors.forms);
  const taps = new Map([...doors.taps, forms.tap].map((tap) => [tap.button.id, tap]));
  const message: Handler = (turn) => hear(turn, doors, forms);
  const ways: Record<string, Handler> = {
    ...each(HAPPENINGS, pass),
    ...each(GIVEN, message),
    ...doors.updates,
    callback_query: (turn) => press(turn, taps, forms),
    message,
    edited_message: pass,
  };
  const composer = new Composer<Turn>()
    .onError(({ error }) => {
      // Otherwise it is printed and swallowed, and the turn would be committed.
      throw error;
    })
    .route(({ update }) => {
      const kind = kindOf(update);
      // What every object has by itself is nobody's way.
      return Object.hasOwn(ways, kind) ? kind : undefined;
    }, ways);
  return {
    async hear(turn) {
      const spoken = turn.isMet ? turn.person.language : undefined;
      await composer.run(turn);
      if (spoken && turn.person.language !== spoken)
        await queueMenu(turn, doors.commands, { isChosen: true });
      // What happens in a group is not ours to keep, whatever it is.
      if (isInGroup(turn)) turn.taken = true;
    },
    askAgain: (turn, why) => forms.askAgain(turn, why, commandIn(turn, doors).command !== undefined),
    isSecret: (turn) => forms.isSecret(turn, commandIn(turn, doors).command !== undefined),
    buttonOf: (data) => taps.get(data.slice(0, ID_LENGTH))?.button.nameId,
    async redraw(turn) {
      const { data = "" } = turn.press ?? {};
      const tapped = taps.get(data.slice(0, ID_LENGTH));
      if (isInGroup(turn) && !tapped?.inGroups) return;
      if (tapped?.behind && !turn.settings.get(tapped.behind)) return;
      if (tapped?.refused && tapped.button.filter(data))
        await tapped.refused(turn, tapped.button.unpack(data));
    },
  };
}

const each = (kinds: string[], way: Handler): Record<string, Handler> =>
  Object.fromEntries(kinds.map((kind) => [kind, way]));

/** Known, and nothing to do about. */
function pass(turn: Turn): void {
  turn.taken = true;
}

const isInGroup = (turn: Turn) => !turn.isPrivate && (turn.message !== undefined || turn.press !== undefined);

function prove(turn: Turn, need: Need) {
  const right = rightIn(need);
  if (right) allow(turn.person, right);
}

async function press(turn: Turn, taps: ReadonlyMap<string, Tap>, forms: FormRunner): Promise<void> {
  const data = turn.press?.data ?? "";
  const tapped = taps.get(data.slice(0, ID_LENGTH));
  // In a group nobody's own screens are shown: what is not made for groups does not hear what is said there.
  if (isInGroup(turn) && !tapped?.inGroups) return;
  if (!tapped?.button.filter(data)) {
    await suspectUnreadable(turn, tapped?.button.nameId);
    return outdated(turn, forms);
  }
  const said = tapped.button.unpack(data);
  prove(turn, tapped.need(said));
  if (tapped.behind) assertOn(turn, tapped.behind);
  await tapped.run(turn, said);
}

/** Leads back to the open question, or to the menu. */
async function outdated(turn: Turn, forms: FormRunner): Promise<void> {
  turn.toast(turn.t.plain("screen-outdated"));
  if (!(await forms.resume(turn))) await turn.home();
}

/** What a command may be called (core.telegram.org/bots/features#commands). */
export const COMMAND_NAME = /^[a-z0-9_]{1,32}$/;
const COMMAND = /^\/([a-z0-9_]+)(?:\s+([\s\S]*))?$/;

/**
 * The command that a message is, if there is one of its name. Whoever passes a message on does not say what stands in it:
 * somebody else may have asked them to.
 */
function commandIn(turn: Turn, doors: Doors) {
  const typed = COMMAND.exec(turn.message?.text ?? "");
  const [, name = "", args] = (!turn.isPassedOn && typed) || [];
  const command = Object.hasOwn(doors.commands, name) ? doors.commands[name] : undefined;
  return { typed, name, args, command };
}

/** An open form hears first, but for commands; then commands, then who listens to messages, then the menu. */
async function hear(turn: Turn, doors: Doors, forms: FormRunner): Promise<void> {
  const { typed, name, args, command } = commandIn(turn, doors);
  if (isInGroup(turn)) {
    if (command?.inGroups) await run(turn, command, args);
    return;
  }
  if (await forms.hear(turn, command !== undefined)) return;
  if (name === "start" && args && (await leadsOn(turn, doors.starts, args))) return;
  if (command) return run(turn, command, args);
  if (await isTaken(turn, doors.messages)) return;
  if (await forms.closed(turn)) return;
  const why = typed && turn.isPassedOn ? turn.t("passed-on") : undefined;
  if (await forms.remind(turn, why)) return;
  // Whoever says hello first is greeted, not told that they were not understood.
  await turn.home(why ?? (turn.person.isNew ? undefined : await notUnderstood(turn)));
}

/** Who works here is no student whose words the school waits for. */
const notUnderstood = async (turn: Turn): Promise<string> =>
  turn.t((await isAtWork(turn)) ? "not-understood-at-work" : "not-understood");

async function isTaken(turn: Turn, hearers: Hearer[]): Promise<boolean> {
  for (const hears of hearers) {
    if (!(await hears(turn))) continue;
    turn.taken = true;
    return true;
  }
  return false;
}

async function run(
  turn: Turn,
  { need, run: handle, behind }: Command,
  args: string | undefined,
): Promise<void> {
  turn.taken = true;
  turn.args = args?.trim() ?? "";
  prove(turn, need);
  if (behind) assertOn(turn, behind);
  await handle(turn);
}

/** `/start receipt-7` and the like: a link that leads into one feature. */
async function leadsOn(turn: Turn, starts: Doors["starts"], args: string): Promise<boolean> {
  const { word = "", rest = "" } = payloadIn(args) ?? {};
  const starter = Object.hasOwn(starts, word) ? starts[word] : undefined;
  if (!starter || !(await starter(turn, rest))) return false;
  turn.taken = true;
  return true;
}
