import type { Page } from "playwright-core";

/** How a receipt is shown again, as style of its picture on a page of 360 × 780. */
const SHOWN: Record<string, string> = {
  "without its status bar": "margin-top:-62px",
  "cut at both ends": "margin-top:-70px;clip-path:inset(0 0 25% 0)",
  "cut at the sides": "width:385px;margin-left:-12px",
  "cut at one side": "width:390px;margin-left:-28px",
  "cut to its middle": "margin-top:-110px;width:376px;margin-left:-8px;clip-path:inset(0 0 12% 0)",
  "in the middle of a screen": "margin:90px 0 0;clip-path:inset(8% 0 14% 0)",
  "as a screenshot": "width:328px;margin:34px auto 60px",
  "dark on light turned round": "filter:invert(1)",
  "turned dark": "filter:brightness(.5)",
};

/** The same receipt, changed as people do. */
export async function* changesOf(page: Page, receipt: Uint8Array): AsyncGenerator<[string, Uint8Array]> {
  const image = () => new Bun.Image(receipt);
  yield ["saved anew", await image().jpeg({ quality: 40 }).bytes()];
  yield ["scaled down", await image().resize(380).jpeg({ quality: 60 }).bytes()];
  yield ["scaled up", await image().resize(1080).jpeg({ quality: 80 }).bytes()];
  const source = `data:image/jpeg;base64,${Buffer.from(receipt).toString("base64")}`;
  for (const [name, style] of Object.entries(SHOWN)) {
    await page.setContent(
      `<body style="margin:0;background:#000;overflow:hidden"><img src="${source}" style="display:block;width:360px;${style}">`,
    );
    const shot = await page.screenshot();
    yield [name, await new Bun.Image(new Uint8Array(shot)).resize(591).jpeg({ quality: 80 }).bytes()];
  }
}
