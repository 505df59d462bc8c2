declare module "*.ftl" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what a text import is.
  export default text;
}

// Where the file is: on the disk, or inside the executable.
declare module "*.png" {
  const path: string;
  // biome-ignore lint/style/noDefaultExport: what an import of a file is.
  export default path;
}

// The parts of prom-client that are used: the whole loads what pushes to gateways and gathers from clusters.
declare module "prom-client/lib/counter" {
  import { Counter } from "prom-client";
  export = Counter;
}
declare module "prom-client/lib/gauge" {
  import { Gauge } from "prom-client";
  export = Gauge;
}
declare module "prom-client/lib/histogram" {
  import { Histogram } from "prom-client";
  export = Histogram;
}
declare module "prom-client/lib/registry" {
  import { Registry } from "prom-client";
  export = Registry;
}
