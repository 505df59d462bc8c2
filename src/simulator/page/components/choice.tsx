import type { ComponentChildren } from "preact";

interface ChoiceProps {
  face?: ComponentChildren;
  name: string;
  note?: string | undefined;
  badge?: ComponentChildren;
  chosen?: boolean;
  danger?: boolean;
  inset?: boolean;
  testId?: string;
  id?: string | number;
  onChoose(): void;
}

/** One line of a menu. */
export function Choice({
  face,
  name,
  note,
  badge,
  chosen,
  danger,
  inset,
  testId,
  id,
  onChoose,
}: ChoiceProps) {
  const state = chosen === undefined ? {} : { "aria-checked": chosen };
  return (
    <button
      type="button"
      class="choice"
      role={chosen === undefined ? "menuitem" : "menuitemradio"}
      {...state}
      data-danger={danger}
      data-inset={inset}
      data-testid={testId}
      data-id={id}
      onClick={onChoose}
    >
      {face}
      <span class="choice-text">
        <bdi class="choice-name">{name}</bdi>
        {note && <bdi class="choice-note">{note}</bdi>}
      </span>
      {badge}
    </button>
  );
}
