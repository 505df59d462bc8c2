import type { TelegramMessage } from "@gramio/types";
import type { Answer } from "./scene.ts";

type Sent = Pick<Answer, "text" | "photo" | "document" | "mediaGroup">;

/** The picture or the file in a message, with its caption as the words; nothing when there is neither. */
export function fileOf({ photo, document, caption, media_group_id }: TelegramMessage): Sent | undefined {
  const said = { text: caption, mediaGroup: media_group_id };
  const [largest] = (photo ?? []).toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (largest) {
    const { file_id, file_unique_id, file_size, width, height } = largest;
    return {
      ...said,
      photo: { fileId: file_id, fileUniqueId: file_unique_id, size: file_size, width, height },
    };
  }
  if (!document) return undefined;
  const { file_id, file_unique_id, file_size, file_name, mime_type } = document;
  return {
    ...said,
    document: {
      fileId: file_id,
      fileUniqueId: file_unique_id,
      size: file_size,
      name: file_name,
      mime: mime_type,
    },
  };
}
