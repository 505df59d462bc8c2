import { log } from "../lib/log.ts";
import type { SampleLanguage, sampleSchool } from "../sample/school.ts";
import type { Simulator } from "../simulator/index.ts";

type School = ReturnType<typeof sampleSchool>;

/** Puts people into the small Telegram: one who is new, one who has registered, the owner, and a group of the staff. */
export function populate(simulator: Simulator, school: School, language: SampleLanguage) {
  const newcomer = { first_name: school.newcomer, language_code: language, role: "new" };
  simulator.person({ ...newcomer, phone: school.newcomerPhone });
  const student = school.students.at(-1);
  if (student)
    simulator.person({
      id: student.telegramId,
      first_name: student.firstName,
      last_name: student.lastName,
      phone: student.phone,
      language_code: language,
      role: "student",
      started: true,
    });
  const owner = simulator.person({ ...nameOf(school.owner), language_code: language, role: "admin" });
  const group = simulator.group({ title: school.staffGroup, is_forum: true, admins: [owner] });
  return {
    ids: { owner: owner.id, group: group.id },
    /** The topics of the group, which the product is told of as it is in life. */
    async furnish() {
      try {
        for (const topic of school.topics) await group.topic(topic, owner);
      } catch (error) {
        log("demo").warn("a topic of the staff was not heard of", { error });
      }
    },
  };
}

function nameOf(name: string): { first_name: string; last_name?: string } {
  const [first_name = name, last_name] = name.split(" ", 2);
  return { first_name, ...(last_name && { last_name }) };
}
