import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface DialogProps {
  title: string;
  children: ComponentChildren;
  testId?: string;
  onClose(): void;
}

/** A question over one pane: the focus stays inside until it is answered or waved away. */
export function Dialog({ title, children, testId, onClose }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();

  useEffect(() => {
    const before = document.activeElement;
    const wanted = box.current?.querySelector<HTMLElement>("[data-focus]") ?? reachable(box.current)[0];
    wanted?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key === "Tab") keepInside(event, reachable(box.current));
  };

  return (
    <div class="dialog" data-testid={testId}>
      <button type="button" class="dialog-veil" tabIndex={-1} aria-hidden="true" onClick={onClose} />
      <div
        class="dialog-box"
        role="dialog"
        aria-modal="true"
        aria-labelledby={heading}
        ref={box}
        onKeyDown={press}
      >
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </div>
  );
}

const reachable = (box: HTMLElement | null) => [
  ...(box?.querySelectorAll<HTMLElement>("button, input, select, a[href]") ?? []),
];

function keepInside(event: KeyboardEvent, stops: HTMLElement[]) {
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
