import type { Feature } from "../../src/feature.ts";
import { inEach } from "../../src/texts/languages.ts";

/** A feature for one story; `texts` is the same Fluent source in every language. */
export const featureOf = ({
  texts = "",
  ...parts
}: Omit<Partial<Feature>, "texts"> & { texts?: string }): Feature => ({
  name: "of-a-story",
  texts: inEach(() => texts),
  ...parts,
});
