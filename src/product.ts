import { desksFeature } from "./desks.ts";
import type { Feature } from "./feature.ts";
import { frame } from "./frame.ts";

/** The whole product: what stands whatever features there are, the features, and what the bot makes of their desks. */
export const productOf = (features: readonly Feature[]): readonly Feature[] => [
  frame,
  ...features,
  desksFeature(features),
];
