import { useApp, usePane } from "../contexts.ts";
import { fullName } from "../names.ts";
import { Avatar } from "./avatar.tsx";
import { Choice } from "./choice.tsx";
import { Dialog } from "./dialog.tsx";

/** One's own contact or anybody else's: what the bot makes of the second is worth seeing. */
export function ChooseContact({ onClose }: { onClose(): void }) {
  const { world, deeds } = useApp();
  const { view, person, words } = usePane();
  return (
    <Dialog title={words.t("contactTitle")} onClose={onClose}>
      <div class="dialog-list">
        {world.people.map((someone) => (
          <Choice
            key={someone.id}
            testId="contact-option"
            id={someone.id}
            face={<Avatar id={someone.id} name={fullName(someone)} />}
            name={fullName(someone)}
            note={someone.id === person.id ? words.t("ownContact") : someone.phone}
            onChoose={() => {
              onClose();
              void deeds.attempt(view, { do: "contact", of: someone.id });
            }}
          />
        ))}
      </div>
    </Dialog>
  );
}
