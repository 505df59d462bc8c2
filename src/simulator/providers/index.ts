export { cryptoPaySignature } from "./cryptopay.ts";
export type { Delivery, ProviderCall, ProviderEvent } from "./events.ts";
export type { Alteration, CallFault, DeliveryFault } from "./faults.ts";
export { successSign, webhookSign } from "./multicard/callbacks.ts";
export { Impossible } from "./stage.ts";
export { type Providers, type ProvidersOptions, startProviders, type WebhookUrls } from "./start.ts";
export { stripeSignature } from "./stripe/events.ts";
