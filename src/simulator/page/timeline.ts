import type { Message } from "./wire.ts";
import type { Words } from "./words.ts";

export interface Cluster {
  /** More than one only for an album. */
  messages: [Message, ...Message[]];
  first: boolean;
  last: boolean;
}

export interface Day {
  at: number;
  clusters: Cluster[];
}

const SAME_BREATH_SECONDS = 600;

/** Days of clusters: albums are one cluster, and `first` and `last` tell where a run of one sender begins and ends. */
export function timeline(messages: Message[], { isSameDay }: Words): Day[] {
  const days: Day[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    if (!before || !isSameDay(before.date, message.date)) days.push({ at: message.date, clusters: [] });
    days.at(-1)?.clusters.push({ messages: [message], first: true, last: true });
    before = message;
  }
  for (const day of days) day.clusters = joined(day.clusters);
  return days;
}

function joined(clusters: Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const last = out.at(-1);
    if (last && sameAlbum(last.messages[0], cluster.messages[0])) last.messages.push(cluster.messages[0]);
    else out.push(cluster);
  }
  for (const [index, cluster] of out.entries()) {
    const before = out[index - 1];
    cluster.first = !before || !sameRun(before, cluster);
    if (before) before.last = cluster.first;
  }
  return out;
}

const sameAlbum = (one: Message, other: Message) =>
  one.media_group_id !== undefined && one.media_group_id === other.media_group_id;

function sameRun({ messages: [one] }: Cluster, { messages: [other] }: Cluster) {
  if (isService(one) || isService(other)) return false;
  return one.from?.id === other.from?.id && other.date - one.date < SAME_BREATH_SECONDS && !one.reply_markup;
}

export const isService = (message: Message) =>
  Boolean(
    message.forum_topic_created ||
      message.forum_topic_closed ||
      message.forum_topic_reopened ||
      message.forum_topic_edited ||
      message.new_chat_members ||
      message.left_chat_member ||
      message.pinned_message ||
      message.successful_payment ||
      message.refunded_payment ||
      message.migrate_to_chat_id ||
      message.migrate_from_chat_id,
  );
