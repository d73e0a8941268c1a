import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/seeds/read-reference.ts';
import { UserError } from '../../src/std/user-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the tables hold what the key question needs', () => {
  const { regions, universities, divisions } = readReference('seeds/reference');
  expect(regions.find(({ name }) => name === '粤港澳大湾区')?.members).toHaveLength(11);
  expect(universities.find(({ name }) => name === '华南师范大学')?.city).toBe('广州市');
  expect(divisions.find(({ code }) => code === '441800')?.name).toBe('清远市');
});

describe('a broken line is named', () => {
  test.each([
    ['divisions.tsv', '440000\t广东省', /divisions\.tsv line \d+: 2 cells where the header has 7/u],
    ['divisions.tsv', '44\t广东省\t广东\t\tprovince\t\tx', /divisions\.tsv line \d+: the code 44 is not six digits/u],
    ['divisions.tsv', '990000\t某省\t\t\tplanet\t\tx', /divisions\.tsv line \d+: the level planet/u],
    ['office-names.tsv', '\t科技局\tx', /office-names\.tsv line \d+: canonical is empty/u],
    ['institutions.tsv', '某院\tWizard\t\t\t\t\tx', /institutions\.tsv line \d+: the kind Wizard/u],
  ])('%s: %s', (file, line, message) => {
    const folder = temporaryFolder();
    cpSync('seeds/reference', folder, { recursive: true });
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8').trimEnd()}\n${line}\n`);
    expect(() => readReference(folder)).toThrow(UserError);
    expect(() => readReference(folder)).toThrow(message);
  });

  test('a file that is not there', () => {
    expect(() => readReference('seeds/nowhere')).toThrow(/seeds\/nowhere\/divisions\.tsv can't be read/u);
  });
});
