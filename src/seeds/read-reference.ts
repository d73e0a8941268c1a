import { join } from 'node:path';
import { type EntityKind, entityKinds } from '../ontology/entity-kinds.ts';
import { UserError } from '../std/user-error.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { Division, KnownBody, OfficeName, Reference, RegionName, University } from './reference.ts';

/** The tables of seeds/reference, checked and sorted. A broken line is a UserError that names file and line. */
export function readReference(folder: string): Reference {
  const rows = <T>(file: string, columns: string, read: (row: TableRow) => T): readonly T[] =>
    readTable(join(folder, file), columns.split(' ')).map(read);
  return {
    divisions: rows('divisions.tsv', 'code name short localShort level parent source', readDivision).toSorted(
      (a, b) => compare(a.code, b.code),
    ),
    offices: rows('office-names.tsv', 'canonical forms source', readOffice).toSorted((a, b) =>
      compare(a.canonical, b.canonical),
    ),
    regions: rows('regions.tsv', 'name aliases parents members nameEn source', readRegion).toSorted((a, b) =>
      compare(a.name, b.name),
    ),
    universities: rows(
      'universities.tsv',
      'name city formerNames shorts localShorts nameEn source',
      readUniversity,
    ).toSorted((a, b) => compare(a.name, b.name)),
    bodies: [
      ...rows('institutions.tsv', 'name kind aliases city nameEn source', readInstitution),
      ...rows('parks.tsv', 'name aliases city nameEn source', readPark),
    ].toSorted((a, b) => compare(a.name, b.name)),
  };
}

function readDivision(row: TableRow): Division {
  const code = needed(row, 'code');
  if (!/^\d{6}$/u.test(code)) throw broken(row, `the code ${code} is not six digits`);
  return {
    code,
    name: needed(row, 'name'),
    short: cell(row, 'short'),
    localShort: cell(row, 'localShort'),
    level: levelOf(row),
    parent: cell(row, 'parent'),
    source: needed(row, 'source'),
  };
}

function levelOf(row: TableRow): Division['level'] {
  const level = cell(row, 'level');
  if (level === 'province' || level === 'prefecture' || level === 'county') return level;
  throw broken(row, `the level ${level} is none of province, prefecture, county`);
}

function readOffice(row: TableRow): OfficeName {
  return { canonical: needed(row, 'canonical'), forms: list(row, 'forms'), source: needed(row, 'source') };
}

function readRegion(row: TableRow): RegionName {
  return {
    name: needed(row, 'name'),
    aliases: list(row, 'aliases'),
    parents: list(row, 'parents'),
    members: list(row, 'members'),
    nameEn: cell(row, 'nameEn'),
    source: needed(row, 'source'),
  };
}

function readUniversity(row: TableRow): University {
  return {
    name: needed(row, 'name'),
    city: cell(row, 'city'),
    formerNames: list(row, 'formerNames'),
    shorts: list(row, 'shorts'),
    localShorts: list(row, 'localShorts'),
    nameEn: cell(row, 'nameEn'),
    source: needed(row, 'source'),
  };
}

function readInstitution(row: TableRow): KnownBody {
  const kind = needed(row, 'kind');
  if (!isEntityKind(kind)) throw broken(row, `the kind ${kind} is none of ${Object.keys(entityKinds).join(', ')}`);
  return { ...readBody(row), kind };
}

function readPark(row: TableRow): KnownBody {
  return { ...readBody(row), kind: 'Park' };
}

function readBody(row: TableRow): Omit<KnownBody, 'kind'> {
  return {
    name: needed(row, 'name'),
    aliases: list(row, 'aliases'),
    region: cell(row, 'city'),
    parent: cell(row, 'parent'),
    nameEn: cell(row, 'nameEn'),
    source: needed(row, 'source'),
  };
}

function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entityKinds, kind);
}

function cell(row: TableRow, column: string): string {
  return row.cells.get(column) ?? '';
}

function needed(row: TableRow, column: string): string {
  const value = cell(row, column);
  if (value === '') throw broken(row, `${column} is empty`);
  return value;
}

/** Cells hold several values between bars: 中共{}委员会|{}委. */
function list(row: TableRow, column: string): readonly string[] {
  return cell(row, column)
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function broken({ file, line }: TableRow, reason: string): UserError {
  return new UserError(`${file} line ${line}: ${reason}. Correct the line.`);
}

/** By code point, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
