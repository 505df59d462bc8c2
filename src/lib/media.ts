/** What Telegram shows by itself, and keeps apart from pictures and from files of any kind. */
export const MEDIA_KINDS = ["video", "audio", "voice", "animation", "video_note"] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
