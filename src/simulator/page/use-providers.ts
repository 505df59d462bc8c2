import { useEffect, useState } from "preact/hooks";
import { readNewest, readProviders } from "./api.ts";
import { type Line, lineOf } from "./providers.ts";
import type { Newest, ProviderEvent } from "./wire.ts";

const REMEMBERED = 200;

/** Follows the providers for as long as somebody looks: newest line first, and what is to be paid now. */
export function useProviders() {
  const [lines, setLines] = useState<Line[]>([]);
  const [newest, setNewest] = useState<Newest[]>([]);
  const look = () => void readNewest().then(setNewest, () => undefined);

  useEffect(() => {
    let early: ProviderEvent[] | undefined = [];
    const add = (events: ProviderEvent[]) => setLines((known) => [...newestFirst(events), ...known]);
    const read = async () => {
      early = [];
      const history = await readProviders();
      const known = new Set(history.map((event) => JSON.stringify(event)));
      setLines(newestFirst([...history, ...early.filter((event) => !known.has(JSON.stringify(event)))]));
      early = undefined;
    };
    const source = new EventSource("/providers/events");
    source.onopen = () => {
      read().catch(() => undefined);
      look();
    };
    source.onmessage = ({ data }) => {
      // What is told while the history is read stands in it, or comes behind it.
      if (early) early.push(JSON.parse(data));
      else add([JSON.parse(data)]);
      look();
    };
    return () => source.close();
  }, []);

  return { lines, newest, look };
}

const newestFirst = (events: ProviderEvent[]) => events.slice(-REMEMBERED).map(lineOf).reverse();
