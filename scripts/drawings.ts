/** Drawn by ourselves: what the sample school sells, one picture for each kind of thing, without words. */
export const DRAWINGS = {
  pack: `
    <rect width="640" height="400" fill="#1f9e8f"/><circle cx="560" cy="60" r="120" fill="#2bb3a3"/>
    <path d="M110 90h270a34 34 0 0 1 34 34v84a34 34 0 0 1-34 34H210l-64 52v-52h-36a34 34 0 0 1-34-34v-84a34 34 0 0 1 34-34z" fill="#fff"/>
    <path d="M290 210h220a30 30 0 0 1 30 30v62a30 30 0 0 1-30 30h-26v44l-56-44H290a30 30 0 0 1-30-30v-62a30 30 0 0 1 30-30z" fill="#ffd166"/>
    <text x="245" y="202" font-size="112" text-anchor="middle" fill="#1f9e8f">?</text>
    <g fill="#8a5a00"><circle cx="350" cy="272" r="13"/><circle cx="400" cy="272" r="13"/><circle cx="450" cy="272" r="13"/></g>`,
  pass: `
    <rect width="640" height="400" fill="#3f51b5"/><circle cx="80" cy="350" r="130" fill="#4d60c6"/>
    <rect x="180" y="70" width="280" height="270" rx="26" fill="#fff"/>
    <path d="M206 70h228a26 26 0 0 1 26 26v44H180V96a26 26 0 0 1 26-26z" fill="#ef5350"/>
    <g fill="#263238"><rect x="230" y="46" width="18" height="56" rx="9"/><rect x="392" y="46" width="18" height="56" rx="9"/></g>
    <path d="M320 240c-26-34-44-48-66-48a48 48 0 0 0 0 96c22 0 40-14 66-48zm0 0c26 34 44 48 66 48a48 48 0 0 0 0-96c-22 0-40 14-66 48z" fill="none" stroke="#3f51b5" stroke-width="20"/>`,
  exam: `
    <rect width="640" height="400" fill="#e76f51"/><circle cx="590" cy="330" r="130" fill="#ee8468"/>
    <rect x="190" y="44" width="230" height="312" rx="16" fill="#fff"/>
    <g fill="none" stroke="#e76f51" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"><path d="M222 102l14 14 24-28M222 178l14 14 24-28M222 254l14 14 24-28"/></g>
    <g fill="#cfd8dc"><rect x="284" y="96" width="106" height="14" rx="7"/><rect x="284" y="172" width="106" height="14" rx="7"/><rect x="284" y="248" width="106" height="14" rx="7"/><rect x="222" y="304" width="168" height="14" rx="7"/></g>
    <g transform="rotate(38 470 210)"><rect x="448" y="80" width="44" height="210" fill="#ffd166"/><path d="M448 290h44l-22 54z" fill="#f6e3c0"/><path d="M462 324h16l-8 20z" fill="#263238"/><rect x="448" y="56" width="44" height="30" rx="8" fill="#f28482"/></g>`,
  bank: `
    <rect width="640" height="400" fill="#14557b"/><path d="M40 370L190 110l150 260z" fill="none" stroke="#2d7aa6" stroke-width="10"/><circle cx="500" cy="120" r="86" fill="none" stroke="#2d7aa6" stroke-width="10"/>
    <g fill="none" stroke="#ffd166" stroke-width="34" stroke-linecap="round"><circle cx="220" cy="200" r="68"/><path d="M288 200h210M440 200v58M494 200v58"/></g>`,
  ticket: `
    <rect width="640" height="400" fill="#7b3fa0"/><circle cx="90" cy="70" r="110" fill="#8d53b1"/>
    <g transform="rotate(-9 320 200)"><path d="M120 106h400a20 20 0 0 1 20 20v34a40 40 0 0 0 0 80v34a20 20 0 0 1-20 20H120a20 20 0 0 1-20-20v-34a40 40 0 0 0 0-80v-34a20 20 0 0 1 20-20z" fill="#fff"/>
    <path d="M430 118v164" stroke="#7b3fa0" stroke-width="6" stroke-dasharray="10 14"/>
    <path d="M265 134l20 42 46 6-34 32 9 46-41-22-41 22 9-46-34-32 46-6z" fill="#ffb703"/>
    <g fill="#d9c4e6"><rect x="458" y="150" width="50" height="12" rx="6"/><rect x="458" y="180" width="50" height="12" rx="6"/><rect x="458" y="210" width="34" height="12" rx="6"/></g></g>`,
  sheet: `
    <rect width="640" height="400" fill="#f4b942"/><circle cx="570" cy="60" r="110" fill="#f7c766"/>
    <rect x="236" y="52" width="250" height="310" rx="12" fill="#fbe6b8" transform="rotate(7 360 200)"/><rect x="170" y="40" width="260" height="322" rx="12" fill="#fff"/>
    <g fill="#37474f" font-size="33"><text x="300" y="108" text-anchor="middle">2x + 3 = 11</text><text x="300" y="178" text-anchor="middle">5x + 8 = 23</text><text x="300" y="248" text-anchor="middle">7x + 4 = 60</text></g>
    <g fill="#e0e0e0"><rect x="200" y="124" width="200" height="6"/><rect x="200" y="194" width="200" height="6"/><rect x="200" y="264" width="200" height="6"/></g>
    <text x="300" y="330" font-size="46" text-anchor="middle" fill="#e76f51">x = ?</text>`,
  book: `
    <rect width="640" height="400" fill="#cfe8dc"/><circle cx="120" cy="90" r="110" fill="#dcf0e6"/>
    <path d="M180 330h300v38H206a26 26 0 0 1-26-26z" fill="#f5f0e1"/><path d="M196 342h284M196 354h284" stroke="#d8cfb4" stroke-width="4"/>
    <path d="M206 36h274v294H206a26 26 0 0 0-26 26V62a26 26 0 0 1 26-26z" fill="#1b7f5c"/><path d="M206 36h22v294h-22a26 26 0 0 0-26 26V62a26 26 0 0 1 26-26z" fill="#14634a"/>
    <rect x="262" y="78" width="182" height="104" rx="10" fill="#fff"/><text x="353" y="160" font-size="88" text-anchor="middle" fill="#1b7f5c">π</text>
    <g fill="none" stroke="#8fd0b6" stroke-width="7"><circle cx="320" cy="258" r="38"/><path d="M370 296l40-74 40 74z"/></g>`,
  notes: `
    <rect width="640" height="400" fill="#d7e3f4"/><circle cx="560" cy="340" r="130" fill="#e4ecf8"/>
    <rect x="190" y="40" width="280" height="324" rx="14" fill="#2f6fb3"/><rect x="216" y="40" width="254" height="324" rx="10" fill="#3b82cc"/>
    <g fill="none" stroke="#e8eef6" stroke-width="9" stroke-linecap="round"><path d="M172 78h36M172 126h36M172 174h36M172 222h36M172 270h36M172 318h36"/></g>
    <text x="345" y="214" font-size="150" text-anchor="middle" fill="#fff">∑</text>
    <g fill="#9cc3ea"><rect x="270" y="262" width="150" height="14" rx="7"/><rect x="270" y="296" width="104" height="14" rx="7"/></g>`,
};
