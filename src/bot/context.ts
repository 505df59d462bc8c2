import { Plugin } from "gramio";
import { turnOf } from "./turn.ts";

/** What every handler finds in its context: the transaction, the person, their language, the moment, and ways to answer. */
export const turnContext = new Plugin("turn").derive((ctx) => {
  const turn = turnOf(ctx.update);
  return {
    turn,
    tx: turn.tx,
    now: turn.now,
    person: turn.person,
    t: turn.t,
    show: turn.show.bind(turn),
    toast: turn.toast.bind(turn),
  };
});
