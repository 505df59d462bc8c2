import type { TelegramMessage } from "@gramio/types";
import type { Subscription } from "../payments/till.ts";
import type { Resident } from "../world.ts";
import { setBlocked } from "./deeds.ts";
import type { Group } from "./group.ts";
import { Seat } from "./seat.ts";
import type { Stage } from "./stage.ts";
import { cancelSubscription, failToRenew, renew, resumeSubscription } from "./subscribing.ts";

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

  /** On their account; plenty unless set. */
  get stars(): number {
    return this.stage.backend.till.starsOf(this.id);
  }

  set stars(stars: number) {
    this.stage.backend.till.setStars(this.id, stars);
    this.stage.backend.events.tell({ type: "world" });
  }

  /** Oldest first. */
  get subscriptions(): Subscription[] {
    return [...this.stage.backend.till.subscriptions.values()].filter(({ user }) => user === this.id);
  }

  /** Telegram takes the Stars of the next period; of the newest subscription, or the one that began with this charge. */
  async renews(charge?: string): Promise<TelegramMessage> {
    return this.done(renew(this.stage.backend, this.resident, charge));
  }

  async failsToRenew(charge?: string): Promise<Subscription> {
    return this.done(failToRenew(this.stage.backend, this.resident, charge));
  }

  async cancelsSubscription(charge?: string): Promise<Subscription> {
    return this.done(cancelSubscription(this.stage.backend, this.resident, charge));
  }

  async resumesSubscription(charge?: string): Promise<Subscription> {
    return this.done(resumeSubscription(this.stage.backend, this.resident, charge));
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
