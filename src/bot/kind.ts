import type { TelegramUpdate } from "@gramio/types";
import { typeOf } from "./heard.ts";
import { isAskedFor } from "./registering.ts";

const words = (names: string) => names.trim().split(/\s+/);

/** What Telegram says for somebody who has given or made something with a tap: they wait for an answer. */
export const GIVEN = words(`
  users_shared chat_shared web_app_data passport_data gift gift_upgrade_sent unique_gift giveaway_created
  giveaway_completed checklist_tasks_done checklist_tasks_added managed_bot_created poll_option_added
  poll_option_deleted
`);

/** What messages tell that nobody wrote: something happened in the chat. */
export const HAPPENINGS = words(`
  new_chat_members left_chat_member new_chat_title new_chat_photo delete_chat_photo group_chat_created
  supergroup_chat_created channel_chat_created community_chat_added community_chat_joined
  community_chat_removed paid_message_price_changed connected_website
  message_auto_delete_timer_changed migrate_to_chat_id migrate_from_chat_id pinned_message
  successful_payment chat_owner_left chat_owner_changed proximity_alert_triggered
  write_access_allowed boost_added chat_background_set direct_message_price_changed
  suggested_post_approved suggested_post_approval_failed suggested_post_declined suggested_post_paid
  suggested_post_refunded forum_topic_created forum_topic_edited forum_topic_closed forum_topic_reopened
  general_forum_topic_hidden general_forum_topic_unhidden video_chat_scheduled video_chat_started
  video_chat_ended video_chat_participants_invited
`);

const NAMES = [...GIVEN, ...HAPPENINGS];

/** Whether a feature that hears updates of this kind is ever told of one. */
export const isHeard = (kind: string): boolean => isAskedFor(kind) || NAMES.includes(kind);

/** What an update tells, by Telegram's name of it: `message` is what somebody has written, or sent. */
export function kindOf(update: TelegramUpdate): string {
  const message: object | undefined = update.message;
  if (!message) return typeOf(update);
  return NAMES.find((name) => name in message) ?? "message";
}
