import { useRef } from "preact/hooks";
import { useConversation, usePane } from "../contexts.ts";
import { attachmentOf } from "../uploads.ts";
import type { TextKey } from "../words.ts";
import { Choice } from "./choice.tsx";
import { ChooseContact } from "./choose-contact.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Menu } from "./menu.tsx";

export function AttachMenu() {
  const { words, show } = usePane();
  const { draft, write } = useConversation();
  const photo = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);

  const take = (input: HTMLInputElement, asPhoto: boolean) => {
    const [chosen, ...others] = input.files ?? [];
    if (chosen) write({ ...draft, editing: undefined, attachment: attachmentOf(chosen, asPhoto, others) });
    input.value = "";
  };
  const option = (icon: IconName, text: TextKey, choose: () => void) => (
    <Choice testId={text} face={<Icon name={icon} />} name={words.t(text)} onChoose={choose} />
  );

  return (
    <>
      <Menu
        label={words.t("attach")}
        testId="attach"
        class="attach-menu upwards"
        face={<Icon name="attach" />}
      >
        {(close) => {
          const then = (work: () => void) => () => {
            close();
            work();
          };
          return (
            <>
              {option(
                "photo",
                "attachPhoto",
                then(() => photo.current?.click()),
              )}
              {option(
                "file",
                "attachFile",
                then(() => file.current?.click()),
              )}
              {option(
                "person",
                "attachContact",
                then(() => show(<ChooseContact onClose={() => show(null)} />)),
              )}
            </>
          );
        }}
      </Menu>
      <input
        ref={photo}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-testid="photo-input"
        onChange={({ currentTarget }) => take(currentTarget, true)}
      />
      <input
        ref={file}
        type="file"
        hidden
        data-testid="file-input"
        onChange={({ currentTarget }) => take(currentTarget, false)}
      />
    </>
  );
}
