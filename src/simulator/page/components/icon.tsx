const PATHS = {
  addPane: "M3.5 5h17v14h-17zM12 8.7v6.6M8.7 12h6.6",
  attach:
    "M20 11.6 11.9 19.7a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7",
  block: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6.2 6.2l11.6 11.6",
  card: "M3.5 6h17v12h-17zM3.5 10h17M7 14.5h4",
  check: "m5 12.5 4.5 4.5L19 7.5",
  chevron: "m6 9.5 6 6 6-6",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9",
  down: "M12 5v14m-6-6 6 6 6-6",
  edit: "M4.5 19.5l.8-4L16 4.8l3.2 3.2L8.5 18.7zM13.5 7.3l3.2 3.2",
  external: "M8 16 17 7M9.5 7H17v7.5",
  file: "M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4",
  group:
    "M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.5 19c0-3 2.4-5 5.5-5s5.5 2 5.5 5M16 11.3a2.8 2.8 0 0 0 0-5.5M17 14.2c2.2.5 3.5 2.3 3.5 4.8",
  hash: "M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h15.5M4 15h15.5",
  keyboard: "M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8",
  menu: "M4.5 7h15M4.5 12h15M4.5 17h15",
  mic: "M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5.2a2.8 2.8 0 0 1-5.6 0V6.3A2.8 2.8 0 0 1 12 3.5zM6 11.5a6 6 0 0 0 12 0M12 17.5v3",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  person: "M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM5 20c0-3.6 3-6 7-6s7 2.4 7 6",
  phone:
    "M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 5.5a2 2 0 0 1 2-2z",
  photo: "M3.5 5h17v14h-17zM8.5 11.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM4 17l5-4 3.5 2.5L16 12l4.5 4",
  play: "M8 5.5v13l10.5-6.5z",
  plus: "M12 5v14M5 12h14",
  pulse: "M3.5 12.5H7l2.5-7 4 13 2.5-6h4.5",
  reply: "M9.5 6 4 11.5 9.5 17M4.5 11.5H13c4 0 6.5 2.5 7 6.5",
  send: "M4 20.5v-7l9-1.5-9-1.5v-7L21 12z",
  star: "m12 4 2.4 5.2 5.6.7-4.1 3.9 1.1 5.6L12 16.6 7 19.4l1.1-5.6L4 9.9l5.6-.7z",
} as const;

export type IconName = keyof typeof PATHS;

const FILLED = new Set<IconName>(["send", "play"]);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" data-filled={FILLED.has(name)} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
