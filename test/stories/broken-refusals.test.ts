import { afterAll, beforeAll, expect, test } from "bun:test";
import type { TelegramUpdate } from "@gramio/types";
import { ButtonData } from "../../src/bot/button-data.ts";
import { failures } from "../../src/bot/failures.ts";
import { intake } from "../../src/bot/intake.ts";
import { tap } from "../../src/bot/tap.ts";
import type { Turn } from "../../src/bot/turn.ts";
import { DomainError } from "../../src/lib/errors.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

let school: School;

const button = new ButtonData("of-what-is-over");

const clumsy = featureOf({
  commands: {
    here: (turn) => turn.show({ text: "here", buttons: [[{ text: "Try", callback_data: button.pack() }]] }),
  },
  taps: [
    tap(button, "everyone", () => Promise.reject(new DomainError("screen-outdated")), {
      async refused(turn) {
        await turn.show({ text: "as it is" });
        throw new TypeError("nobody can draw this");
      },
    }),
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [clumsy] });
});
afterAll(() => school.close());

test("what breaks while a refusal is told is undone and contained too, and does not come for ever", async () => {
  const ali = school.person();
  await ali.says("/here");
  await ali.taps("Try");
  expect(school.telegram.failedDeliveries).toBe(0);
  expect(ali.heard(/as it is/)).toHaveLength(0);
  const [failure] = await failures(school.app.kernel.db.read, { limit: 1, offset: 0 });
  expect(failure?.error).toMatch(/nobody can draw this/);
  expect(ali.toasts).toMatchObject([{ text: expect.stringContaining(failure?.errorId ?? "-"), alert: true }]);
});

test("of a turn that broke nothing is sent, also when the database goes away before that is told", async () => {
  const { kernel } = school.app;
  const ali = school.person();
  const handedOver: unknown[] = [];
  let isAway = false;
  const accept = intake({
    db: {
      ...kernel.db,
      tx: (...given) => (isAway ? Promise.reject(new Error("away")) : kernel.db.tx(...given)),
    },
    username: () => undefined,
    // Safe: it has all that is asked of a turn that breaks.
    begin: (tx, update) =>
      Object.assign(kernel.within(tx), { update, from: update.message?.from }) as unknown as Turn,
    now: () => kernel.clock.now(),
    meet: async () => undefined,
    gates: [],
    async hear(turn) {
      isAway = true;
      const params = { chat_id: ali.id, text: "half" };
      await turn.call({ method: "sendMessage", params, chatId: ali.id, priority: "reply" });
      throw new Error("clumsy");
    },
    askAgain: async () => false,
    isSecret: async () => false,
    buttonOf: () => undefined,
    redraw: async () => undefined,
    committed: (queued) => void handedOver.push(...queued),
  });
  // Safe: the simulator tells messages as Telegram does.
  expect(await accept(ali.drafts("hello") as TelegramUpdate)).toBe("failed");
  expect(handedOver).toEqual([]);
});
