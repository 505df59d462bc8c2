import { useConversation, usePane } from "../contexts.ts";
import { gist, senderName } from "../names.ts";
import { Icon } from "./icon.tsx";
import { QuoteLines } from "./quote.tsx";

/** What the message under way answers, changes or carries. */
export function DraftBar() {
  const { words } = usePane();
  const { draft, write } = useConversation();
  const { replyTo, editing, attachment } = draft;
  if (!replyTo && !editing && !attachment) return null;

  const cancel = () => write({ text: editing ? "" : draft.text });
  return (
    <div class="draft-bar" data-testid="draft-bar">
      {attachment ? (
        <>
          {attachment.preview ? <img class="thumb" src={attachment.preview} alt="" /> : <Icon name="file" />}
          <bdi class="draft-file">{attachment.file.name}</bdi>
          {attachment.others.length > 0 && (
            <span>{words.t("andOthers", { n: attachment.others.length })}</span>
          )}
        </>
      ) : (
        <>
          <Icon name={editing ? "edit" : "reply"} />
          <span class="draft-lines">
            {editing && <QuoteLines name={words.t("editing")} text={gist(editing, words)} />}
            {replyTo && (
              <QuoteLines
                name={words.t("replyTo", { name: senderName(replyTo) })}
                text={gist(replyTo, words)}
              />
            )}
          </span>
        </>
      )}
      <button
        type="button"
        class="tool"
        aria-label={words.t(attachment ? "removeAttachment" : "cancel")}
        data-testid="draft-cancel"
        onClick={cancel}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
