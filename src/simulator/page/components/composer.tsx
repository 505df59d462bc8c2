import { useEffect, useRef } from "preact/hooks";
import { type Draft, useApp, useConversation, usePane } from "../contexts.ts";
import { seatKey } from "../state.ts";
import { attachmentOf, deedOf } from "../uploads.ts";
import { AttachMenu } from "./attach-menu.tsx";
import { CommandMenu } from "./command-menu.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { Icon } from "./icon.tsx";
import { KeyboardToggle } from "./keyboard-toggle.tsx";
import { Suggestions } from "./suggestions.tsx";

const TALLEST = 140;

/** The message line: Enter sends, Shift and Enter begin a new line. */
export function Composer() {
  const { state } = useApp();
  const { view, person, words } = usePane();
  const { draft, write } = useConversation();
  const send = useSend();
  const field = useRef<HTMLTextAreaElement>(null);
  const seat = seatKey(person.id, view.chat);
  const commands = state.commands[seat] ?? [];
  const keyboard = state.keyboards[seat];
  const empty = !draft.text.trim() && !draft.attachment;

  useEffect(() => fit(field.current), [draft.text]);
  useEffect(() => {
    if (draft.editing || draft.replyTo || draft.attachment) field.current?.focus();
  }, [draft.editing, draft.replyTo, draft.attachment]);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") write({ text: draft.editing ? "" : draft.text });
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!empty) void send();
  };
  const paste = ({ clipboardData }: ClipboardEvent) => {
    const image = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (image) write({ ...draft, attachment: attachmentOf(image, true) });
  };

  return (
    <>
      <Suggestions commands={commands} />
      <DraftBar />
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void send();
        }}
      >
        {commands.length > 0 && <CommandMenu commands={commands} />}
        <AttachMenu />
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          data-testid="composer"
          aria-label={words.t("write")}
          placeholder={keyboard?.markup.input_field_placeholder ?? words.t("write")}
          value={draft.text}
          enterkeyhint="send"
          onInput={({ currentTarget }) => write({ ...draft, text: currentTarget.value })}
          onKeyDown={press}
          onPaste={paste}
        />
        {keyboard && <KeyboardToggle folded={keyboard.folded} />}
        <button
          type="submit"
          class="send"
          data-testid="send"
          aria-label={sendLabel(draft, words.t)}
          disabled={empty}
        >
          <Icon name={draft.editing ? "check" : "send"} />
        </button>
      </form>
    </>
  );
}

const sendLabel = ({ editing }: Draft, t: (key: "save" | "send") => string) => t(editing ? "save" : "send");

function fit(field: HTMLTextAreaElement | null) {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
}

/** Takes the draft away at once; it comes back when the sending fails. */
function useSend() {
  const { deeds } = useApp();
  const { view } = usePane();
  const { draft, write } = useConversation();
  return async () => {
    const { editing, replyTo, attachment } = draft;
    const text = draft.text.trim();
    write({ text: "" });
    const deed = attachment && (await deedOf(attachment, text || undefined));
    const sent = deed
      ? await deeds.attempt(view, deed)
      : editing
        ? await deeds.attempt(view, { do: "edit", message_id: editing.message_id, text })
        : await deeds.say(view, text, replyTo?.message_id);
    if (!sent) write(draft);
  };
}
