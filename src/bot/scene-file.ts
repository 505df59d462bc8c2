import type { TelegramMessage } from "@gramio/types";
import { marked } from "../lib/marked.ts";
import { MEDIA_KINDS } from "../lib/media.ts";
import type { Answer, AnsweredMedia } from "./scene.ts";

type Sent = Pick<Answer, "text" | "written" | "photo" | "document" | "media" | "mediaGroup">;

/** The picture, the recording or the file in a message, with its caption as the words; nothing when there is none. */
export function fileOf(message: TelegramMessage): Sent | undefined {
  const { photo, document, caption, caption_entities, media_group_id } = message;
  const said = {
    text: caption,
    written: caption && marked(caption, caption_entities),
    mediaGroup: media_group_id,
  };
  const [largest] = (photo ?? []).toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (largest) {
    const { width, height } = largest;
    return { ...said, photo: { ...idsOf(largest), width, height } };
  }
  // An animation is a document too, for those that know no animations.
  const media = mediaOf(message);
  if (media) return { ...said, media };
  if (!document) return undefined;
  const { file_name, mime_type } = document;
  return { ...said, document: { ...idsOf(document), name: file_name, mime: mime_type } };
}

function mediaOf(message: TelegramMessage): AnsweredMedia | undefined {
  for (const kind of MEDIA_KINDS) {
    const file = message[kind];
    if (file) return { ...idsOf(file), kind, name: "file_name" in file ? file.file_name : undefined };
  }
  return undefined;
}

const idsOf = (file: { file_id: string; file_unique_id: string; file_size?: number }) => ({
  fileId: file.file_id,
  fileUniqueId: file.file_unique_id,
  size: file.file_size,
});
