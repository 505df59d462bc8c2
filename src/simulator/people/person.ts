import type { Resident } from "../world.ts";
import { setBlocked } from "./deeds.ts";
import type { Group } from "./group.ts";
import { Seat } from "./seat.ts";
import type { Stage } from "./stage.ts";

/** What came up over the chat after a tap. */
export interface Toast {
  text: string;
  alert: boolean;
  url?: string;
}

/** A person before Telegram; speaks to the bot in private unless `in` a group. */
export class Person extends Seat {
  readonly id: number;
  readonly first_name: string;
  readonly resident: Resident;
  /** The answers to callback queries that had something to show. */
  readonly toasts: Toast[] = [];

  constructor(stage: Stage, resident: Resident) {
    super(stage, resident, stage.backend.world.room(resident.id));
    this.resident = resident;
    this.id = resident.id;
    this.first_name = resident.first_name;
    stage.backend.events.listen((event) => {
      if (event.type !== "answer" || event.user_id !== this.id || !(event.text || event.url)) return;
      const { text = "", show_alert: alert, url } = event;
      this.toasts.push({ text, alert, ...(url && { url }) });
    });
  }

  /** The same person in a group, or in one topic of it. */
  in({ room }: Group, thread?: number): Seat {
    return new Seat(this.stage, this.resident, room, thread);
  }

  async blocks() {
    await this.done(setBlocked(this.stage.backend, this.resident, true));
  }

  async unblocks() {
    await this.done(setBlocked(this.stage.backend, this.resident, false));
  }

  /** The account is deleted; nobody is told, but writing to it fails. */
  leavesTelegram() {
    this.resident.deactivated = true;
  }
}
