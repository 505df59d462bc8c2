/** The one place that knows our screens: how a new person comes to the first question, and what is then measured. */
import type { Call } from "./botapi.ts";
import { fresh, type Stub, startLoad } from "./drive.ts";
import type { Step, Target } from "./wire.ts";

export interface Scenario {
  /** Not measured: brings a new chat to where the measured steps begin. */
  enter: Step[];
  /** Messages sent or edited on the way in, by which the end of it is known. */
  enterReplies: number;
  /** Measured: each is one turn that changes rows and is answered by exactly one sendMessage. */
  timed: Step[];
}

/** Two questions of the registration, each answered by typing: the name is kept and the next question asked. */
const ANSWERS: Step[] = [{ type: "علی" }, { type: "احمدی" }];

/** Buttons on the way from /start to the first question, by their callback data or their label, in this order. */
const WAY_IN = [/fa(rsi)?$|فارسی/i, /regist|begin|ثبت/i];

const SCOUTS = { first: 500_000, next: 0 };

/** Plays it once with one person and reads the buttons out of what the bot said, then checks the measured steps. */
export async function scout(stub: Stub, target: Target): Promise<Scenario> {
  const person = SCOUTS.first + SCOUTS.next++;
  const enter: Step[] = [];
  let seen: Call[] = [];
  let enterReplies = 0;
  const go = async (step: Step) => {
    seen = await play(stub, target, person, step);
    enter.push(step);
    enterReplies += seen.filter((call) => call.message > 0).length;
  };
  await go({ type: "/start" });
  for (const wanted of WAY_IN) {
    const tap = button(seen, wanted);
    if (tap) await go(tap);
  }
  let before = shown(seen);
  for (const answer of ANSWERS) {
    const calls = await play(stub, target, person, answer);
    const now = shown(calls);
    if (calls.length !== 1 || calls[0]?.method !== "sendMessage" || now === before)
      throw new Error(`the scene did not go on with one message: ${JSON.stringify({ before, calls })}`);
    before = now;
  }
  return { enter, enterReplies, timed: ANSWERS };
}

/** What grammY's bot is asked: the same updates, without a way in. */
export const bare: Scenario = { enter: [], enterReplies: 0, timed: ANSWERS };

/** Lets one person do one step and gives all calls that it led to. */
export async function play(stub: Stub, target: Target, person: number, step: Step): Promise<Call[]> {
  await stub.reset();
  await startLoad({
    target,
    connections: 1,
    steps: [step],
    chats: { first: person, count: 1 },
    firstUpdate: fresh({ updates: 1, chats: 0 }).firstUpdate,
  });
  await stub.wait(1, 2_000);
  // A moment more: what comes second, such as the answer to a callback query, is seen too.
  await Bun.sleep(50);
  return stub.kept();
}

const shown = (calls: Call[]) => String(calls.findLast((call) => call.params.text)?.params.text ?? "");

interface Button {
  text: string;
  callback_data?: string;
}

interface Markup {
  inline_keyboard?: Button[][];
  keyboard?: (Button | string)[][];
}

/** The tap on the button that matches, by its data or its label, under the last message that has one. */
export function button(calls: Call[], wanted: RegExp): Step | undefined {
  for (const { params, message } of calls.toReversed()) {
    const { inline_keyboard: inline = [], keyboard = [] } = markup(params.reply_markup);
    const found = inline.flat().find((one) => wanted.test(one.callback_data ?? "") || wanted.test(one.text));
    if (found?.callback_data) return { tap: found.callback_data, message };
    const labels = keyboard.flat().map((one) => (typeof one === "string" ? one : one.text));
    const label = labels.find((one) => wanted.test(one));
    if (label) return { type: label };
  }
  return undefined;
}

// Safe: it is what the bot sent as `reply_markup`, as JSON or already read.
const markup = (sent: unknown) => ((typeof sent === "string" ? JSON.parse(sent) : sent) ?? {}) as Markup;
