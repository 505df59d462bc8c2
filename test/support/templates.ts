import { ROOMS } from "../../src/bot/rooms.ts";
import type { Feature } from "../../src/feature.ts";
import { WAYS, waysThat } from "../../src/features/payments/ways/index.ts";
import { ROLES } from "../../src/features/people/roles.ts";
import { GRADES, MAJORS } from "../../src/features/students/profile.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { settingsOf } from "../../src/together.ts";
import { CHANGES } from "./changes.ts";
import type { Source } from "./sources.ts";

const dashed = (name: string) => name.replaceAll(".", "-");
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const OUTCOMES = ["heard", "kept", "refused", "failed", "gone"];

/** Which texts a template of the code asks for. */
export function becoming(
  features: readonly Feature[],
  code: readonly Pick<Source, "code">[],
): Record<string, string[]> {
  const scenes = features.flatMap(({ forms = [] }) => forms).filter(({ review }) => review);
  const settings = settingsOf(features);
  /** What somebody is on record for having done. */
  const deeds = code.flatMap(({ code }) =>
    [...code.matchAll(/\brecord\(\w+, [^,]+, "([^"]+)"/g)].map(([, deed = ""]) => deed),
  );
  return {
    "command-*": features
      .flatMap(({ commands }) => Object.keys(commands ?? {}))
      .map((name) => `command-${name}`),
    "*-confirm": scenes.map(({ name }) => `${name}-confirm`),
    // What changes one thing is not looked at as a whole.
    "*-edit-*": scenes
      .filter(({ name }) => !["profile", "wordings-wording", "settings-value"].includes(name))
      .flatMap(({ name, questions }) => questions.map(({ key }) => `${name}-edit-${kebab(key)}`)),
    "room-*": ROOMS.map((room) => `room-${room}`),
    "setting-*": settings.map(({ key }) => `setting-${key}`),
    "setting-*-about": settings.map(({ key }) => `setting-${key}-about`),
    "setting-*-*": settings
      .filter(({ fallback }) => typeof fallback === "string")
      .flatMap(({ key, choices = [] }) => choices.map((choice) => `setting-${key}-${choice.toLowerCase()}`)),
    "grade-*": GRADES.map((grade) => `grade-${grade}`),
    "major-*": MAJORS.map((major) => `major-${major}`),
    "contact-*": ["telegram", "email", "website", "phone"].map((way) => `contact-${way}`),
    "language-*": LANGUAGES.map((language) => `language-${language}`),
    "replayed-*": OUTCOMES.map((outcome) => `replayed-${outcome}`),
    "pay-by-*": WAYS.map(({ name }) => `pay-by-${name}`),
    "pay-by-*-monthly": waysThat(({ monthly }) => monthly).map((name) => `pay-by-${name}-monthly`),
    "cashier-way-*": WAYS.map(({ name }) => `cashier-way-${name}`),
    "change-*": CHANGES.map((name) => `change-${name}`),
    "checklist-*": features.flatMap(({ checklist = [] }) => checklist).map(({ name }) => `checklist-${name}`),
    "role-*": ROLES.map((role) => `role-${role}`),
    "right-*": features
      .flatMap(({ rights }) => Object.keys(rights ?? {}))
      .map((right) => `right-${dashed(right)}`),
    "audit-*": [...new Set(deeds)].map((deed) => `audit-${dashed(deed)}`),
  };
}
