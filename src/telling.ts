import { tell } from "./bot/notify.ts";
import { withoutShut } from "./bot/shut.ts";
import type { NoticeViews, View } from "./bot/view.ts";
import type { Feature } from "./feature.ts";
import { firstKnown, staffWith } from "./features/people/colleagues.ts";
import { addressOf } from "./features/people/person.ts";
import type { Translator } from "./texts/texts.ts";
import type { Drawings, Notices, Teller } from "./turn/notices.ts";

/** Puts into words what features tell people by name. Whoever is nobody the bot knows hears nothing. */
export function tellerOf(features: readonly Feature[]): Teller {
  const notices: NoticeViews = Object.assign({}, ...features.map((feature) => feature.notices));
  const drawings: Feature["draws"] = Object.assign({}, ...features.map(({ draws }) => draws));

  const looksOf = <Name extends keyof Notices>(name: Name, about: Notices[Name]) => {
    const look: ((t: Translator, about: Notices[Name]) => View) | undefined = notices[name];
    if (!look) throw new Error(`nobody says what the notice ${name} looks like`);
    return (t: Translator) => look(t, about);
  };

  return {
    async person(act, personId, name, about) {
      const look = looksOf(name, about);
      const address = await addressOf(act.tx, personId);
      if (address) await tell(act, address, (t) => withoutShut(features, act.settings, look(t)));
    },

    async staff(act, { right, group = false }, name, about) {
      const look = looksOf(name, about);
      const staff = await staffWith(act, right);
      for (const address of staff) await tell(act, address, look);
      if (!group || act.staffGroup === undefined) return;
      // In the group the bot opens no personal screens, so there is nothing to press.
      const { language = act.config.bot.locale } = (await firstKnown(act)) ?? {};
      await tell(act, { telegramId: act.staffGroup, language }, (t) => ({ ...look(t), buttons: undefined }));
    },

    async draw<Name extends keyof Drawings>(
      act: Parameters<Teller["draw"]>[0],
      name: Name,
      about: Drawings[Name],
    ) {
      const drawing = drawings?.[name];
      if (!drawing) throw new Error(`nobody draws ${name}`);
      await drawing(act, about);
    },
  };
}
