import { expect, test } from "bun:test";
import {
  emailContact,
  phoneContact,
  telegramContact,
  websiteContact,
} from "../../src/features/students/contacts.ts";
import type { Parse } from "../../src/settings/settings.ts";

const READS = {
  "setting-not-a-telegram": telegramContact,
  "setting-not-an-email": emailContact,
  "setting-not-a-website": websiteContact,
  "setting-not-a-phone": phoneContact,
} satisfies Record<string, Parse<string>>;

type Refusal = keyof typeof READS;

const TAKEN: [Refusal, typed: string, kept: string][] = [
  ["setting-not-a-telegram", "@ostad_hatami", "@ostad_hatami"],
  ["setting-not-a-telegram", " \u200e@Ostad_Hatami ", "@Ostad_Hatami"],
  ["setting-not-a-telegram", "t.me/ostad_hatami", "@ostad_hatami"],
  ["setting-not-a-telegram", "https://t.me/ostad_hatami/", "@ostad_hatami"],
  ["setting-not-a-telegram", "https://telegram.me/ostad_hatami", "@ostad_hatami"],
  ["setting-not-a-telegram", "https://t.me/+AbCdEfGh12", "https://t.me/+AbCdEfGh12"],
  ["setting-not-a-telegram", "t.me/ostad_hatami?start=hello", "https://t.me/ostad_hatami?start=hello"],
  ["setting-not-an-email", "info@my-school.com", "info@my-school.com"],
  ["setting-not-an-email", "mailto:a.b+c@mail.my-school.co.uz", "a.b+c@mail.my-school.co.uz"],
  ["setting-not-an-email", "школа@пример.рф", "школа@пример.рф"],
  ["setting-not-a-website", "https://my-school.com/contact?x=1", "https://my-school.com/contact?x=1"],
  ["setting-not-a-website", "http://my-school.uz:8080", "http://my-school.uz:8080"],
  ["setting-not-a-website", "www.silkroad-school.uz", "www.silkroad-school.uz"],
  ["setting-not-a-phone", "+998 (71) 200-70-07", "+998 (71) 200-70-07"],
  ["setting-not-a-phone", "۰۲۱ ۸۸۸۸ ۷۷۷۷", "021 8888 7777"],
  ["setting-not-a-phone", "021–8888‑7777", "021–8888‑7777"],
  ["setting-not-a-phone", "1199", "1199"],
  ["setting-not-a-phone", "021 8888 7777 داخلی ۷", "021 8888 7777 داخلی 7"],
  ["setting-not-a-phone", "021 8888 7777، 0912 345 6789", "021 8888 7777, 0912 345 6789"],
  ["setting-not-a-phone", "tel:+982188887777", "+982188887777"],
  ...(Object.keys(READS) as Refusal[]).map((way): [Refusal, string, string] => [way, " \u200f ", ""]),
];

test.each(TAKEN)("%s takes %j as %j", (way, typed, kept) => {
  expect(READS[way](typed)).toBe(kept);
});

const REFUSED: [Refusal, string][] = [
  ...(Object.keys(READS) as Refusal[]).flatMap((way): [Refusal, string][] => [
    [way, "nomer"],
    [way, "ask us"],
    [way, "x".repeat(301)],
  ]),
  ["setting-not-a-telegram", "ostad_hatami"],
  ["setting-not-a-telegram", "@ab"],
  ["setting-not-a-telegram", "@1school"],
  ["setting-not-a-telegram", "https://t.me/"],
  ["setting-not-a-telegram", "https://my-school.com/@ostad"],
  ["setting-not-an-email", "info@my-school"],
  ["setting-not-an-email", "info@@my-school.com"],
  ["setting-not-an-email", "@my_school"],
  ["setting-not-a-website", "javascript:alert(1)"],
  ["setting-not-a-website", "ftp://my-school.com"],
  ["setting-not-a-website", "https://my school.com"],
  ["setting-not-a-website", "info@my-school.com"],
  ["setting-not-a-phone", "123"],
  ["setting-not-a-phone", "+998 71 200 70 07 07 07 07 07"],
  ["setting-not-a-phone", "021 8888 7777, nomer"],
];

test.each(REFUSED)("%s is the answer to %j", (way, typed) => {
  expect(() => READS[way](typed)).toThrow(expect.objectContaining({ code: way }));
});
