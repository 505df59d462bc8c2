/** Text as it may stand between tags and in quoted attributes. */
export const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:Canvas}
main{box-sizing:border-box;width:min(26rem,100vw);padding:1.5rem}
small{opacity:.7}h1{font-size:1.1rem;margin:.5rem 0}.sum{font-size:2rem;font-weight:600;margin:.25rem 0 1rem}
ul{padding:0;list-style:none;margin:0 0 1rem}li{display:flex;justify-content:space-between;gap:1rem;padding:.25rem 0}
form{display:grid;gap:.5rem}button,a.button{font:inherit;padding:.75rem;border-radius:.5rem;border:1px solid GrayText;
background:transparent;color:inherit;text-align:center;text-decoration:none;cursor:pointer}
button.main{background:#3b4fd8;border-color:#3b4fd8;color:#fff}.note{padding:.75rem;border-radius:.5rem;background:#fa02}`;

export interface PageParts {
  /** Who is asked for the money. */
  brand: string;
  title: string;
  sum?: string;
  lines?: readonly (readonly [string, string])[];
  note?: string | undefined;
  buttons?: readonly { name: string; label: string; isMain?: boolean }[];
  link?: { href: string; label: string } | undefined;
}

/** One small page without a script, for a telephone as for a screen. Everything given is text. */
export function page({ brand, title, sum, lines = [], note, buttons = [], link }: PageParts, status = 200) {
  const rows = lines.map(
    ([name, value]) => `<li><span dir="auto">${escaped(name)}</span><b>${escaped(value)}</b></li>`,
  );
  const pressed = buttons.map(
    ({ name, label, isMain }) =>
      `<button name="do" value="${escaped(name)}"${isMain ? ' class="main"' : ""}>${escaped(label)}</button>`,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>
<style>${STYLE}</style><main><small>${escaped(brand)} · simulator</small><h1 dir="auto">${escaped(title)}</h1>
${sum ? `<p class="sum">${escaped(sum)}</p>` : ""}${rows.length ? `<ul>${rows.join("")}</ul>` : ""}
${note ? `<p class="note" role="status" dir="auto">${escaped(note)}</p>` : ""}
<form method="post">${pressed.join("")}
${link && isLink(link.href) ? `<a class="button" href="${escaped(link.href)}">${escaped(link.label)}</a>` : ""}</form></main></html>`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

const isLink = (href: string) => /^(https?|tg):/i.test(href);

export const leadTo = (url: string) => new Response(null, { status: 303, headers: { location: url } });

/** The button that was pressed. */
export const pressed = (body: string) => new URLSearchParams(body).get("do") ?? "";
