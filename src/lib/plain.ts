/**
 * Anything as JSON data: errors keep their class, message, code, stack and cause and lose the rest (the runtime puts
 * the address with the token into a failed fetch, a Bot API error its parameters). `clean` is applied to every string,
 * and to numbers long enough to be a card or a phone.
 */
export function plain(
  details: Record<string, unknown>,
  clean: (text: string) => string,
): Record<string, unknown> {
  const seen = new WeakSet<object>();
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (typeof value === "number" || typeof value === "bigint") return copyNumber(value, clean);
    if (typeof value === "function" || typeof value === "symbol") return clean(String(value));
    if (typeof value !== "object" || value === null) return value;
    return seen.has(value) ? "[circular]" : enter(value);
  };
  const enter = (value: object): unknown => {
    seen.add(value);
    const copied = copyObject(value, copy, clean);
    seen.delete(value);
    return copied;
  };
  return copyEntries(Object.entries(details), copy);
}

function copyObject(
  value: object,
  copy: (value: unknown) => unknown,
  clean: (text: string) => string,
): unknown {
  if (value instanceof Error) return copyEntries(errorEntries(value), copy);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof URL) return clean(value.href);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Set) return [...value].map(copy);
  if (value instanceof Map)
    return copyEntries(
      [...value].map(([key, held]) => [String(key), held]),
      copy,
    );
  if (Array.isArray(value)) return value.map(copy);
  return copyEntries(Object.entries(value), copy);
}

function copyEntries(
  entries: [string, unknown][],
  copy: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(entries.map(([name, value]) => [name, copy(value)]));
}

function copyNumber(value: number | bigint, clean: (text: string) => string): unknown {
  const digits = String(value);
  const cleaned = digits.length < 11 ? digits : clean(digits);
  return typeof value === "number" && cleaned === digits ? value : cleaned;
}

function errorEntries(error: Error): [string, unknown][] {
  const entries: [string, unknown][] = [
    ["type", error.name],
    ["message", error.message],
  ];
  if ("code" in error) entries.push(["code", error.code]);
  if (error.stack) entries.push(["stack", error.stack]);
  if (error.cause !== undefined) entries.push(["cause", error.cause]);
  if (error instanceof AggregateError) entries.push(["errors", error.errors]);
  return entries;
}
