import type { TelegramReplyKeyboardMarkup } from "@gramio/types";
import type { SimMessage } from "./world.ts";

/** What the page and waiting tests are told. */
export type SimEvent =
  | { type: "message" | "edit"; chat_id: number; message: SimMessage }
  | { type: "delete"; chat_id: number; message_ids: number[] }
  | { type: "answer"; user_id: number; text?: string; show_alert: boolean; url?: string }
  | { type: "typing"; chat_id: number; action: string }
  | { type: "keyboard"; chat_id: number; reply_keyboard: TelegramReplyKeyboardMarkup | null }
  | { type: "world" }
  | { type: "clock"; now: string }
  | {
      type: "call";
      method: string;
      ok: boolean;
      error_code?: number;
      description?: string;
      at: string;
    };

export class Events {
  readonly #listeners = new Set<(event: SimEvent) => void>();

  listen(hear: (event: SimEvent) => void): () => void {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  tell(event: SimEvent) {
    for (const hear of [...this.#listeners]) hear(event);
  }
}
