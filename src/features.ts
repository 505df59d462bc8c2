import type { Feature } from "./feature.ts";
import { type Parts, peopleFeature } from "./features/people/index.ts";
import { homeOf, registration, studentsFeature } from "./features/students/index.ts";

/** Every feature of the product; the main menu shows their entries in this order. */
export const featuresOf = (parts: Parts): Feature[] => [studentsFeature(), peopleFeature(parts)];

/** The main menu is drawn by the feature that greets people. */
export const homeFor = (features: Feature[]) =>
  homeOf(() => features.flatMap(({ menu = [] }) => menu), registration);
