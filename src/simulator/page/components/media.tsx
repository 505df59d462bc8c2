import { fileUrl } from "../api.ts";
import { usePane } from "../contexts.ts";
import { fullName } from "../names.ts";
import type { Message } from "../wire.ts";
import type { TextKey } from "../words.ts";
import { Avatar } from "./avatar.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** Everything a message can carry besides text and pictures. */
export function Media({ message }: { message: Message }) {
  if (message.contact) return <ContactCard contact={message.contact} />;
  if (message.location)
    return <Placeholder icon="external" text="location" note={coordinates(message.location)} />;
  if (message.invoice) return <Invoice invoice={message.invoice} />;
  const item = itemOf(message);
  return item ? <FileCard item={item} /> : null;
}

interface Item {
  icon: IconName;
  kind: TextKey;
  file: {
    file_id: string;
    file_size?: number | undefined;
    file_name?: string | undefined;
    duration?: number;
  };
}

function itemOf({
  document,
  video,
  voice,
  audio,
  video_note,
  sticker,
  animation,
}: Message): Item | undefined {
  if (animation) return { icon: "play", kind: "video", file: animation };
  if (document) return { icon: "file", kind: "document", file: document };
  if (video) return { icon: "play", kind: "video", file: video };
  if (video_note) return { icon: "play", kind: "video", file: video_note };
  if (voice) return { icon: "mic", kind: "voice", file: voice };
  if (audio) return { icon: "play", kind: "audio", file: audio };
  if (sticker) return { icon: "photo", kind: "sticker", file: sticker };
  return undefined;
}

function FileCard({ item: { icon, kind, file } }: { item: Item }) {
  const { words } = usePane();
  const name = file.file_name ?? words.t(kind);
  const notes = [
    file.duration === undefined ? "" : minutes(file.duration),
    file.file_size === undefined ? "" : size(file.file_size, words.language),
  ];
  return (
    <a class="file" href={fileUrl(file.file_id)} download={name} aria-label={words.t("download", { name })}>
      <span class="file-sign">
        <Icon name={icon} />
      </span>
      <span class="file-text">
        <bdi class="file-name">{name}</bdi>
        <span class="file-note">{notes.filter(Boolean).join(" · ")}</span>
      </span>
    </a>
  );
}

function ContactCard({ contact }: { contact: NonNullable<Message["contact"]> }) {
  return (
    <div class="contact" data-testid="contact">
      <Avatar id={contact.user_id ?? 0} name={fullName(contact)} />
      <span class="file-text">
        <bdi class="file-name">{fullName(contact)}</bdi>
        <span class="file-note" dir="ltr">
          {contact.phone_number}
        </span>
      </span>
    </div>
  );
}

function Invoice({ invoice }: { invoice: NonNullable<Message["invoice"]> }) {
  const { words } = usePane();
  return (
    <div class="invoice" data-testid="invoice">
      <strong dir="auto">{invoice.title}</strong>
      <p dir="auto">{invoice.description}</p>
      <p class="price">{words.price(invoice.total_amount, invoice.currency)}</p>
    </div>
  );
}

function Placeholder({ icon, text, note }: { icon: IconName; text: TextKey; note: string }) {
  const { words } = usePane();
  return (
    <div class="file">
      <span class="file-sign">
        <Icon name={icon} />
      </span>
      <span class="file-text">
        <span class="file-name">{words.t(text)}</span>
        <span class="file-note">{note}</span>
      </span>
    </div>
  );
}

const coordinates = ({ latitude, longitude }: NonNullable<Message["location"]>) =>
  `${latitude}, ${longitude}`;

const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

const MEGABYTE = 1_000_000;

function size(bytes: number, language: string): string {
  const [value, unit] = bytes < MEGABYTE ? [bytes / 1000, "kilobyte"] : [bytes / MEGABYTE, "megabyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}
