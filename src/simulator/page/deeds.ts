import { act, moveClock, Refused } from "./api.ts";
import { atTime } from "./hear.ts";
import { type Notice, type State, seatKey, type View } from "./state.ts";
import type { Store } from "./store.ts";
import type { Deed, Message, PayAnswer, Payable } from "./wire.ts";

const ANSWER_PATIENCE_MS = 15_000;

export type Deeds = ReturnType<typeof createDeeds>;

/** What a person does in a chat. A refusal is told to that person as a notice. */
export function createDeeds(store: Store<State>) {
  const notify = (user: number, text: string, bad = false) =>
    store.update((state) => {
      const notice: Notice = { id: state.serial, user, text, bad };
      return { ...state, serial: state.serial + 1, notices: [...state.notices, notice] };
    });

  const ask = async <T>({ user: as, chat, thread }: View, deed: Deed) => {
    try {
      return await act<T>({ as, chat, thread }, deed);
    } catch (error) {
      notify(as, error instanceof Refused ? error.message : String(error), true);
      return undefined;
    }
  };

  const attempt = async (view: View, deed: Deed) => (await ask<object>(view, deed)) !== undefined;

  const release = (id: number) =>
    store.update((state) => ({ ...state, taps: state.taps.filter((tap) => tap.id !== id) }));

  const fold = ({ user, chat }: View, folded: boolean) =>
    store.update((state) => {
      const seat = seatKey(user, chat);
      const keyboard = state.keyboards[seat];
      if (!keyboard) return state;
      return { ...state, keyboards: { ...state.keyboards, [seat]: { ...keyboard, folded } } };
    });

  return {
    attempt,
    notify,
    fold,

    say: (view: View, text: string, reply_to?: number) => attempt(view, { do: "say", text, reply_to }),

    /** The button waits for its answer; Telegram's own apps give up waiting as well. */
    async tap(view: View, message: Message, data: string, button: string) {
      const id = store.get().serial;
      const tap = { id, user: view.user, button };
      store.update((state) => ({ ...state, serial: id + 1, taps: [...state.taps, tap] }));
      setTimeout(() => release(id), ANSWER_PATIENCE_MS);
      if (!(await attempt(view, { do: "tap", message_id: message.message_id, data }))) release(id);
    },

    /** Takes as long as the bot needs to agree; undefined when there was nothing to pay. */
    pay: (view: View, what: Payable) => ask<PayAnswer>(view, { do: "pay", ...what }),

    async restart(view: View) {
      if (await attempt(view, { do: "unblock" })) await attempt(view, { do: "say", text: "/start" });
    },

    async advance(advanceMs: number) {
      const { now } = await moveClock(advanceMs);
      store.update((state) => atTime(state, now));
    },

    dismissNotice: (id: number) =>
      store.update((state) => ({ ...state, notices: state.notices.filter((notice) => notice.id !== id) })),

    dismissAlert: (id: number) =>
      store.update((state) => ({ ...state, alerts: state.alerts.filter((alert) => alert.id !== id) })),
  };
}
