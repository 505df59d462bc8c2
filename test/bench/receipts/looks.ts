/** What differs between two transfers of one bank app. */
export interface Transfer {
  amount: number;
  at: Date;
  number: string;
  payer: string;
  card: string;
  clock: string;
  battery: number;
}

const FA = new Intl.NumberFormat("fa-IR");
const grouped = (amount: number) => amount.toLocaleString("en-US").replaceAll(",", " ");
const two = (number: number) => String(number).padStart(2, "0");
const day = (at: Date) => `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`;
const time = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const persian = (text: string) => text.replaceAll(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
const solar = (at: Date) => at.toLocaleDateString("fa-IR", { timeZone: "UTC" });

const rows = (pairs: [string, string][]) =>
  pairs.map(([label, value]) => `<div class=row><span>${label}</span><b>${value}</b></div>`).join("");

const bar = ({ clock, battery }: Transfer) =>
  `<div class=bar><span>${clock}</span><span>4G ▂▄▆ ${battery}%</span></div>`;

const STYLE = `*{box-sizing:border-box;margin:0}body{font:15px "DejaVu Sans";width:360px;height:780px;overflow:hidden}
.bar{display:flex;justify-content:space-between;font-size:12px;padding:5px 14px;height:26px}
.row{display:flex;justify-content:space-between;padding:11px 0;gap:12px}`;

const page = (style: string, body: string) => `<style>${STYLE}${style}</style>${body}`;

/** Six bank apps of our own invention, each with what such apps show: sign, amount, when, numbers, from whom to whom. */
export const LOOKS: Record<string, (transfer: Transfer) => string> = {
  "fa-white": (of) =>
    page(
      "body{background:#f2f4f7}.card{background:#fff;border-radius:18px;margin:14px;padding:22px 18px;direction:rtl}.row{border-bottom:1px solid #eee;font-size:13px}.ok{font-size:54px;color:#1a9e55;text-align:center}h2{text-align:center;font-size:18px;padding:8px}h1{text-align:center;font-size:24px;padding:6px}.foot{text-align:center;color:#888;font-size:11px;padding:14px}",
      `${bar(of)}<div class=card><div class=ok>✔</div><h2>انتقال وجه موفق</h2><h1>${FA.format(of.amount)} ریال</h1>${rows(
        [
          ["تاریخ", solar(of.at)],
          ["ساعت", persian(time(of.at))],
          ["شماره پیگیری", persian(of.number)],
          ["از کارت", persian(`6037-99**-****-${of.card}`)],
          ["به کارت", persian("6219-8610-4321-7788")],
          ["نام گیرنده", "استاد حاتمی"],
          ["نام فرستنده", of.payer],
          ["بانک مقصد", "بانک سامان"],
          ["توضیحات", "—"],
        ],
      )}<div class=foot>همراه بانک</div></div>`,
    ),
  "fa-blue": (of) =>
    page(
      "body{background:linear-gradient(#0d47a1,#42a5f5)}.bar{color:#fff}h2{color:#fff;text-align:center;font-size:17px;padding:14px}.card{background:#fff;margin:10px 20px;padding:16px;direction:rtl}.row{border-bottom:1px dashed #bbb;font-size:13px;padding:9px 0}h1{font-size:22px;color:#0d47a1;text-align:center;padding:12px}.pay{background:#ffb300;margin:18px 20px;padding:14px;text-align:center;border-radius:8px}",
      `${bar(of)}<h2>رسید کارت به کارت</h2><div class=card>${rows([
        ["کد مرجع", persian(of.number)],
        ["زمان", `${solar(of.at)} - ${persian(time(of.at).slice(0, 5))}`],
        ["کارت مبدأ", persian(`****${of.card}`)],
        ["صاحب کارت", of.payer],
        ["کارت مقصد", persian("6219861043217788")],
        ["گیرنده", "استاد حاتمی"],
      ])}<h1>${FA.format(of.amount)} ریال</h1></div><div class=pay>بازگشت به خانه</div>`,
    ),
  "uz-dark": (of) =>
    page(
      "body{background:#12151c;color:#eee}.ok{width:70px;height:70px;border-radius:35px;background:#00c27a;margin:24px auto;text-align:center;font-size:42px;line-height:70px}h1{text-align:center;font-size:28px}h3{text-align:center;color:#9aa;font-weight:400;padding:6px 0 18px}.list{background:#1d222c;border-radius:16px;margin:12px;padding:6px 16px}.row span{color:#9aa}.row{font-size:13px}.b{margin:12px;border:1px solid #00c27a;color:#00c27a;border-radius:12px;text-align:center;padding:12px}",
      `${bar(of)}<div class=ok>✓</div><h1>${grouped(of.amount)} soʻm</h1><h3>Oʻtkazma bajarildi</h3><div class=list>${rows(
        [
          ["Qabul qiluvchi", "HATAMOV A."],
          ["Karta", "8600 **** **** 7788"],
          ["Yuboruvchi", of.payer],
          ["Kartadan", `9860 **** **** ${of.card}`],
          ["Sana", `${day(of.at)} ${time(of.at)}`],
          ["Chek raqami", of.number],
          ["Komissiya", "0 soʻm"],
        ],
      )}</div><div class=b>Chekni ulashish</div><div class=b>Bosh sahifa</div>`,
    ),
  "uz-light": (of) =>
    page(
      "body{background:#fff}h2{background:#33cccc;color:#fff;padding:16px;font-size:18px}.sum{padding:26px 18px;border-bottom:8px solid #f3f3f3}.sum b{font-size:30px}.it{padding:9px 18px;border-bottom:1px solid #f0f0f0}.it div{color:#999;font-size:12px}.it p{font-size:15px;padding-top:3px}",
      `${bar(of)}<h2>‹ Toʻlov cheki</h2><div class=sum><div>Muvaffaqiyatli</div><b>−${grouped(of.amount)}</b> UZS</div>${[
        ["Tranzaksiya", of.number],
        ["Vaqt", `${time(of.at).slice(0, 5)}, ${day(of.at)}`],
        ["Kimdan", of.payer],
        ["Karta raqami", `•• ${of.card}`],
        ["Kimga", "Xatamov Akbar"],
        ["Qabul qiluvchi kartasi", "•• 7788"],
        ["Holati", "Bajarildi"],
      ]
        .map(([label, value]) => `<div class=it><div>${label}</div><p>${value}</p></div>`)
        .join("")}`,
    ),
  "ru-cheque": (of) =>
    page(
      'body{background:#fafafa}.c{margin:16px 24px;background:#fff;border:1px solid #ccc;padding:18px;font:13px "DejaVu Sans Mono"}.c h3{text-align:center;font-size:15px;padding-bottom:10px}.c p{padding:3px 0}.c small{color:#666;font-size:11px}.seal{border:3px solid #2a4b9b;color:#2a4b9b;border-radius:50%;width:120px;height:120px;margin:12px auto;text-align:center;padding-top:38px;font-size:12px;transform:rotate(-12deg)}',
      `${bar(of)}<div class=c><h3>ЧЕК ПО ОПЕРАЦИИ</h3>${[
        ["Операция", "Перевод клиенту"],
        ["Дата и время", `${day(of.at)} ${time(of.at)} (МСК)`],
        ["ФИО получателя", "Акбар Алиевич Х."],
        ["Телефон получателя", "+7 900 123-45-67"],
        ["ФИО отправителя", of.payer],
        ["Счёт отправителя", `**** ${of.card}`],
        ["Сумма перевода", `${grouped(of.amount)},00 ₽`],
        ["Комиссия", "0,00 ₽"],
        ["Номер документа", of.number],
      ]
        .map(([label, value]) => `<p><small>${label}</small><br>${value}</p>`)
        .join("")}<div class=seal>ПРОВЕДЕНО<br>БАНК</div></div>`,
    ),
  "en-table": (of) =>
    page(
      'body{background:#fff;font-family:"DejaVu Serif"}h1{font-size:20px;padding:18px 16px 4px}h4{padding:0 16px 12px;color:#777;font-weight:400}table{border-collapse:collapse;width:328px;margin:0 16px;font-size:12px}td{border:1px solid #999;padding:8px}td:first-child{background:#eef;width:110px}.n{padding:16px;font-size:11px;color:#555}',
      `${bar(of)}<h1>Transfer receipt</h1><h4>Your transfer was successful</h4><table>${[
        ["Amount", `${of.amount.toLocaleString("en-US")} IRR`],
        ["Date", of.at.toISOString().slice(0, 10)],
        ["Time", time(of.at)],
        ["Reference", of.number],
        ["From", of.payer],
        ["Account", `xxxx-${of.card}`],
        ["To", "Hatami Language School"],
        ["Account", "6219-8610-4321-7788"],
        ["Status", "Completed"],
      ]
        .map(([label, value]) => `<tr><td>${label}<td>${value}`)
        .join(
          "",
        )}</table><p class=n>This receipt was made by the machine and needs no signature. Keep it for your own books.</p>`,
    ),
};
