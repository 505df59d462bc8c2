import { join } from "node:path";
import metadata from "libphonenumber-js/metadata.max.json";
import packageJson from "libphonenumber-js/package.json";

/** `bun scripts/phones.ts`, after each update of libphonenumber-js: writes the numbering plans of our countries alone. */
const { IR, UZ } = metadata.countries;
const plans = {
  source: `libphonenumber-js ${packageJson.version}, metadata.max.json (Apache-2.0, data of Google's libphonenumber)`,
  version: metadata.version,
  countries: { IR, UZ },
};
await Bun.write(join(import.meta.dir, "../src/lib/phone.json"), `${JSON.stringify(plans, null, 2)}\n`);
