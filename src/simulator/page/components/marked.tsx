import type { ComponentChildren } from "preact";
import { useApp, useConversation, usePane } from "../contexts.ts";
import type { Entity } from "../rich-text.ts";
import { useCopy } from "../use-copy.ts";
import { useLink } from "../use-link.ts";

interface MarkedProps {
  entity: Entity;
  text: string;
  revealed: boolean;
  reveal(): void;
  children: ComponentChildren;
}

/** One entity within a line. */
export function Marked({ entity, text, revealed, reveal, children }: MarkedProps) {
  switch (entity.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "underline":
      return <u>{children}</u>;
    case "strikethrough":
      return <s>{children}</s>;
    case "code":
      return <CopyCode text={text}>{children}</CopyCode>;
    case "spoiler":
      return revealed ? <span>{children}</span> : <Spoiler reveal={reveal}>{children}</Spoiler>;
    case "text_link":
      return <Link url={entity.url ?? text}>{children}</Link>;
    case "url":
      return <Link url={/^\w+:/.test(text) ? text : `https://${text}`}>{children}</Link>;
    case "email":
      return <Link url={`mailto:${text}`}>{children}</Link>;
    case "bot_command":
      return <Command text={text}>{children}</Command>;
    case "mention":
    case "hashtag":
    case "cashtag":
      return <Quotable text={text}>{children}</Quotable>;
    case "text_mention":
    case "phone_number":
      return <span class="mention">{children}</span>;
    default:
      return <>{children}</>;
  }
}

type Tapped = { text: string; children: ComponentChildren };

function CopyCode({ text, children }: Tapped) {
  const { words } = usePane();
  const copy = useCopy();
  return (
    <button type="button" class="code" dir="auto" title={words.t("copyCode")} onClick={() => copy(text)}>
      {children}
    </button>
  );
}

function Spoiler({ reveal, children }: { reveal(): void; children: ComponentChildren }) {
  const { words } = usePane();
  return (
    <button type="button" class="spoiler" aria-label={words.t("spoiler")} onClick={reveal}>
      <span>{children}</span>
    </button>
  );
}

function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const open = useLink();
  const follow = (event: Event) => {
    event.preventDefault();
    void open(url);
  };
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url} onClick={follow}>
      {children}
    </a>
  );
}

function Command({ text, children }: Tapped) {
  const { deeds } = useApp();
  const { view } = usePane();
  return (
    <button type="button" class="tappable" dir="ltr" onClick={() => deeds.say(view, text)}>
      {children}
    </button>
  );
}

/** Nobody to look up and nothing to search here: a tap takes the word into the message that is being written. */
function Quotable({ text, children }: Tapped) {
  const { draft, write } = useConversation();
  return (
    <button
      type="button"
      class="tappable"
      dir="auto"
      onClick={() => write({ ...draft, text: `${draft.text}${text} ` })}
    >
      {children}
    </button>
  );
}
