/** This very machine, by its name or its number; also no host at all, which is a socket of it. */
export const isHere = (host: string): boolean =>
  /^$|^localhost$|^127(\.\d+){3}$|^\[?::1\]?$|\.localhost$/.test(host);
