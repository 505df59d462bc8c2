import type { App } from "../app.ts";
import { studentsAmong } from "../sample/state.ts";
import type { Simulator } from "../simulator/index.ts";

/** Whoever is new here is a student on the page as soon as they have registered. */
export function followRoles({ backend }: Simulator, { kernel: { db } }: App): () => Promise<void> {
  const newcomers = () => [...backend.world.people.values()].filter(({ role }) => role === "new");
  const look = async () => {
    const found = newcomers();
    if (found.length === 0) return;
    const students = await studentsAmong(
      db.read,
      found.map(({ id }) => id),
    );
    for (const person of found) if (students.has(person.id)) person.role = "student";
    if (students.size > 0) backend.events.tell({ type: "world" });
  };
  backend.events.listen((event) => {
    if (event.type !== "message" && event.type !== "edit") return;
    const isAboutThem = newcomers().some(({ id }) => id === event.chat_id);
    // A demo that is being closed has nobody to ask.
    if (isAboutThem) look().catch(() => undefined);
  });
  return look;
}
