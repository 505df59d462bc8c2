import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface MenuProps {
  label: string;
  face: ComponentChildren;
  children: (close: () => void) => ComponentChildren;
  testId?: string;
  class?: string;
}

/** A button that opens a list of choices: arrows walk through it, Escape and a press elsewhere close it. */
export function Menu({ label, face, children, testId, class: name = "" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    choicesOf(root.current)[0]?.focus();
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const press = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown") step(event, root.current, 1);
    if (event.key === "ArrowUp") step(event, root.current, -1);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the buttons inside
    <div class={`menu ${name}`} ref={root} onKeyDown={press}>
      <button
        type="button"
        class="menu-face"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

const choicesOf = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLButtonElement>(".menu-list button:not(:disabled)") ?? []),
];

function step(event: KeyboardEvent, root: HTMLElement | null, by: number) {
  event.preventDefault();
  const choices = choicesOf(root);
  const active = document.activeElement;
  const here = active instanceof HTMLButtonElement ? choices.indexOf(active) : -1;
  choices[(here + by + choices.length) % choices.length]?.focus();
}
