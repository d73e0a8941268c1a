/**
 * One character for another, printed alike or meant alike. Each takes the place of exactly one, so no offset moves.
 * The slips come from fonts that print the right shape under a wrong code, as in pages exported from word processors
 * (大科学装臵, 科技创新劵, 収展, 觃划); only characters that neither running modern text nor a person's name uses stand here.
 */
export const characterRepairs: ReadonlyMap<string, string> = new Map([
  ...widths(),
  ...blanks(),
  ...radicals(),
  ...pairs('［〔］〕【〔】〕﹝〔﹞〕｢「｣」｡。､、'),
  ...pairs('臵置劵券収发迚进觃规亊事'),
]);

/** Full-width forms of ASCII digits, letters and the signs that go with numbers. */
function widths(): [string, string][] {
  const forms: [string, string][] = [];
  for (let code = 0xff10; code <= 0xff5a; code++) {
    const ascii = String.fromCharCode(code - 0xfee0);
    if (/[0-9A-Za-z]/.test(ascii)) forms.push([String.fromCharCode(code), ascii]);
  }
  return [...forms, ...pairs('％%＋+＆&／/．.－-＝=＜<＞>＊*＃#')];
}

/** Tab is not among them: it parts the cells of a table. */
function blanks(): [string, string][] {
  const codes = [
    0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x200b, 0x200c, 0x200d, 0x2060,
    0xfeff,
  ];
  for (let code = 0x2000; code <= 0x200a; code++) codes.push(code);
  return codes.map((code) => [String.fromCharCode(code), ' ']);
}

/** Kangxi radicals and compatibility forms that page descriptions put for ordinary characters (⼀ for 一). */
function radicals(): [string, string][] {
  const forms: [string, string][] = [];
  for (const [first, last] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code);
      const plain = form.normalize('NFKC');
      if (plain !== form && plain.length === 1) forms.push([form, plain]);
    }
  }
  return forms;
}

function pairs(row: string): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < row.length; i += 2) found.push([row.charAt(i), row.charAt(i + 1)]);
  return found;
}
