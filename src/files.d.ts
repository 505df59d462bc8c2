declare module "*.ftl" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what a text import is.
  export default text;
}
