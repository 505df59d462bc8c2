import type { Feature } from "../../src/feature.ts";

/** A feature for one story; `texts` is the same Fluent source in every language. */
export const featureOf = ({
  texts = "",
  ...parts
}: Omit<Partial<Feature>, "texts"> & { texts?: string }): Feature => ({
  name: "of-a-story",
  texts: { fa: texts, uz: texts, ru: texts, en: texts },
  ...parts,
});
