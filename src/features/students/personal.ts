import type { Personal } from "../../hooks.ts";
import { studentOf } from "./students.ts";
import { unregister } from "./unregister.ts";

/** What somebody told when they registered. */
export const personal: Personal = {
  async export(read, personId) {
    const student = await studentOf(read, { id: personId });
    if (!student) return {};
    const { phoneIndex: _index, wordsVersion: _version, ...profile } = student;
    return { profile };
  },
  erase: (act, personId) => unregister(act, { id: personId }),
};
