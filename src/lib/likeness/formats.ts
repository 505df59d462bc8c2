/** How files begin that show something: pictures, also such as cannot be read here, and PDF. */
const BEGINNINGS: [offset: number, bytes: string][] = [
  [0, "\xff\xd8\xff"],
  [0, "\x89PNG"],
  [0, "GIF8"],
  [0, "BM"],
  [8, "WEBP"],
  [0, "II*\0"],
  [0, "MM\0*"],
  [0, "%PDF"],
];
/** HEIC and AVIF, by the brands of their container (ISO 14496-12 and 23008-12). */
const BRANDS = /^....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])/s;
const HEAD = 16;

/** Whether a file is a picture or a PDF, by what it begins with. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  return BRANDS.test(head) || BEGINNINGS.some(([offset, beginning]) => head.startsWith(beginning, offset));
}
