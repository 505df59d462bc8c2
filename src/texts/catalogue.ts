import { texts } from "./folder.macro.ts" with { type: "macro" };

/** The kernel's own words. */
export const kernelTexts = texts("texts");
