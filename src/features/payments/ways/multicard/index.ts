import { address, secret, text } from "../../../../config/keys.ts";
import { way } from "../way.ts";
import { canCharge, multicardLine } from "./line.ts";
import { fiscal } from "./settings.ts";

/** Payment pages of Multicard (Uzbekistan: Uzcard, Humo, Payme, Click …), in soums. */
export const multicard = way({
  name: "multicard",
  icon: "🏦",
  keys: {
    applicationId: text("MULTICARD_APPLICATION_ID", "Multicard"),
    secret: secret("MULTICARD_SECRET", "Multicard"),
    storeId: text("MULTICARD_STORE_ID", "Multicard"),
    apiRoot: address("MULTICARD_API_ROOT", "https://mesh.multicard.uz", "Multicard's address"),
  },
  settings: fiscal,
  needs: ["applicationId", "secret", "storeId"],
  webhook: { decides: true },
  sells: "not-digital",
  shown: "link",
  givesBack: "part",
  takes: (_, { value }) => (canCharge(value) ? value : undefined),
  line: (keys, { now, settings, webhookUrl }) =>
    multicardLine({
      ...keys,
      callbackUrl: webhookUrl,
      get fiscal() {
        return { code: settings.get(fiscal.code), packageCode: settings.get(fiscal.package) };
      },
      now,
    }),
});
