import { expect } from "bun:test";
import { shownTo } from "./calls.ts";
import type { Evidence } from "./evidence.ts";
import { type Life, plain } from "./life.ts";
import type { Ordeal } from "./ordeal.ts";

/** What holds at every moment at which a server can die. */
export function whole(found: Evidence, { confirmed, recount }: Ordeal): void {
  const { integrity, brokenReferences, torn, failed, dead } = found;
  const lost = [...confirmed.difference(found.updates)];
  expect({ integrity, brokenReferences, torn, failed, dead, lost }).toEqual({
    ...{ integrity: "ok", brokenReferences: 0, torn: 0 },
    ...{ failed: [], dead: [], lost: [] },
  });
  expect(recount.unexplained).toEqual([]);
}

/** What holds when all has been said and done: every update has had its effect once, and every reply was sent. */
export function exactlyOnce(found: Evidence, ordeal: Ordeal): void {
  whole(found, ordeal);
  expect(found.waiting.size).toBe(0);
  expect(found.openForms).toBe(0);
  expect([...found.updates].sort()).toEqual([...ordeal.confirmed].sort());
  for (const life of ordeal.lives) {
    expect(found.students.get(life.person.id)).toEqual({
      ...{ firstName: life.name, registrations: 1, edits: life.edits },
    });
    expectsReplies(life, ordeal);
  }
}

function expectsReplies({ replies, person }: Life, { telegram }: Ordeal) {
  const shown = shownTo(person.id, telegram.calls).map(({ method, params }) => ({
    method,
    text: plain(String(params.text)),
  }));
  const wrong = replies.findIndex(
    ({ method, text }, at) => shown[at]?.method !== method || !text.test(shown[at].text),
  );
  expect({ wrong, expected: replies[wrong], shown: shown[wrong] }).toEqual({
    ...{ wrong: -1, expected: undefined, shown: undefined },
  });
  expect(shown).toHaveLength(replies.length);
}
