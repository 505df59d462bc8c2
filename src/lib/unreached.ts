/** What Bun and the system call it, and what it means. */
const MEANINGS: readonly (readonly [codes: RegExp, why: string])[] = [
  [/^(ConnectionRefused|ECONNREFUSED)$/, "nobody listens there"],
  [
    /^(FailedToOpenSocket|ENOTFOUND|EAI_AGAIN|DNS_.*)$/,
    "there is no way there (its name is not known, or there is no network)",
  ],
  [/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, "there is no network on the way"],
  [/^(ConnectionClosed|ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "the connection was cut"],
  [/^(TimeoutError|ETIMEDOUT|Timeout|23)$/, "no answer came in time"],
  [/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/, "its certificate is not in order"],
];

/** Why a request did not get through, in words for who runs the server; what is not known here says it in its own. */
export function unreached(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const codes = [Reflect.get(error, "code"), error.name].map(String);
  for (const [meaning, why] of MEANINGS) for (const code of codes) if (meaning.test(code)) return why;
  return `${error.name}: ${error.message}`;
}
