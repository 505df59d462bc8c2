const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** What stands in a text by itself. From the innermost on: an amount stands in one isolate, and its digits in another in it. */
export function outsideIsolates(text: string): string {
  const less = text.replace(ISOLATED, "");
  return less === text ? text : outsideIsolates(less);
}
