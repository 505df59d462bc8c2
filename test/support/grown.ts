import { meetPerson } from "../../src/features/people/person.ts";
import { register } from "../../src/features/students/students.ts";
import type { Acting } from "../../src/turn/act.ts";

const AT_ONCE = 100;

/** Registers so many students, who say nothing; the n-th of them has these names. */
export async function grows(
  act: Acting,
  people: number,
  namesOf: (n: number) => { firstName: string; lastName: string },
): Promise<void> {
  for (let first = 0; first < people; first += AT_ONCE)
    await act(async (doing) => {
      for (let n = first; n < Math.min(first + AT_ONCE, people); n++) {
        const from = { id: 7_000_000 + n, is_bot: false, first_name: "X" };
        const { id } = await meetPerson(doing.tx, from, "fa", doing.now);
        const by = { kind: "human", via: "chat", id, language: "fa", rights: new Set<string>() } as const;
        await register(doing, by, {
          ...namesOf(n),
          ...{ grade: n % 2 ? "11" : "12", major: "arts", province: "IR-00", city: "IR-00-0" },
          phone: `+98912${String(n).padStart(7, "0")}`,
        });
      }
    });
}
