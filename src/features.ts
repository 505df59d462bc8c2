import type { Feature } from "./feature.ts";
import { type ControlParts, controlFeature } from "./features/control/index.ts";
import { type Parts, peopleFeature } from "./features/people/index.ts";
import { homeOf, registration, studentsFeature } from "./features/students/index.ts";

/** Every feature of the product; the main menu shows their entries in this order. */
export function featuresOf(parts: Parts & Omit<ControlParts, "features">): Feature[] {
  const features: Feature[] = [
    studentsFeature(),
    peopleFeature(parts),
    controlFeature({ ...parts, features: () => features }),
  ];
  return features;
}

/** The main menu is drawn by the feature that greets people. */
export const homeFor = (features: Feature[]) =>
  homeOf(() => features.flatMap(({ menu = [] }) => menu), registration);
