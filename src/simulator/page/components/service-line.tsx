import { usePane } from "../contexts.ts";
import { fullName, senderName } from "../names.ts";
import type { Message } from "../wire.ts";
import type { Words } from "../words.ts";

export function ServiceLine({ message }: { message: Message }) {
  const { words } = usePane();
  return (
    <p class="pill" data-testid="service" data-message-id={message.message_id}>
      {happening(message, words)}
    </p>
  );
}

function happening(message: Message, { t, price }: Words): string {
  const { successful_payment: paid, refunded_payment: refunded } = message;
  const name = senderName(message);
  if (paid) return t("servicePaid", { name, price: price(paid.total_amount, paid.currency) });
  if (refunded) return t("serviceRefunded", { name, price: price(refunded.total_amount, refunded.currency) });
  if (message.forum_topic_created)
    return t("serviceTopicCreated", { name: message.forum_topic_created.name });
  if (message.forum_topic_edited?.name)
    return t("serviceTopicEdited", { name: message.forum_topic_edited.name });
  if (message.forum_topic_closed) return t("serviceTopicClosed");
  if (message.forum_topic_reopened) return t("serviceTopicReopened");
  if (message.new_chat_members)
    return t("serviceJoined", { name: message.new_chat_members.map(fullName).join(", ") });
  if (message.left_chat_member) return t("serviceLeft", { name: fullName(message.left_chat_member) });
  if (message.pinned_message) return t("servicePinned", { name: senderName(message) });
  return t("serviceOther");
}
