import { badRequest } from "../errors.ts";
import type { FileKind, Files, StoredFile } from "../files.ts";
import type { Content } from "../messages.ts";
import type { Params } from "../params.ts";

const NAMES: Record<FileKind, string> = {
  photo: "Photo",
  document: "Document",
  video: "Video",
  audio: "Audio",
  voice: "VoiceNote",
  animation: "Animation",
  video_note: "VideoNote",
};

/** A file parameter: an upload, `attach://name`, or the id of a file that is already there. */
export async function takeFile(
  files: Files,
  params: Params,
  kind: FileKind,
  value?: string,
): Promise<StoredFile> {
  const text = value ?? params.text(kind);
  const attached = text?.startsWith("attach://") ? text.slice(9) : text === undefined ? kind : undefined;
  if (attached === undefined) return knownFile(files, kind, text ?? "");
  const upload = params.files.get(attached);
  if (!upload) throw badRequest(`there is no ${kind} in the request`);
  const bytes = new Uint8Array(await upload.arrayBuffer());
  return files.add(kind, { bytes, name: upload.name, mime: upload.type || "application/octet-stream" });
}

function knownFile(files: Files, kind: FileKind, id: string): StoredFile {
  if (/^https?:\/\//i.test(id)) throw badRequest("failed to get HTTP URL content");
  const file = files.byId(id);
  if (!file) throw badRequest("wrong file identifier/HTTP URL specified");
  if (file.kind !== kind) throw badRequest(`can't use file of type ${NAMES[file.kind]} as ${NAMES[kind]}`);
  return file;
}

/** How a file looks in a message. */
export function carried({ kind, file_id, file_unique_id, bytes, name, mime, sizes }: StoredFile): Content {
  const file = { file_id, file_unique_id, file_size: bytes.length };
  const named = { ...file, file_name: name, mime_type: mime };
  switch (kind) {
    case "photo":
      return { photo: sizes };
    case "document":
      return { document: named };
    case "video":
      return { video: { ...named, width: 640, height: 360, duration: 1 } };
    case "audio":
      return { audio: { ...named, duration: 1 } };
    case "voice":
      return { voice: { ...file, duration: 1, mime_type: mime } };
    case "animation":
      // Also as a document, for bots that know no animations.
      return { animation: { ...named, width: 320, height: 180, duration: 1 }, document: named };
    case "video_note":
      return { video_note: { ...file, length: 240, duration: 1 } };
  }
}
