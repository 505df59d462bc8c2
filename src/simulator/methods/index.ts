import { about } from "./about.ts";
import { answering } from "./answering.ts";
import { chats } from "./chats.ts";
import { commands } from "./commands.ts";
import { copying } from "./copying.ts";
import { deleting } from "./deleting.ts";
import { editing } from "./editing.ts";
import type { Methods } from "./method.ts";
import { payments } from "./payments.ts";
import { sending } from "./sending.ts";
import { topics } from "./topics.ts";
import { updates } from "./updates.ts";

/** All that this Bot API can do. */
export const METHODS: Methods = {
  ...about,
  ...answering,
  ...chats,
  ...commands,
  ...copying,
  ...deleting,
  ...editing,
  ...payments,
  ...sending,
  ...topics,
  ...updates,
};
