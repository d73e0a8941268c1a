import type { Cell, Parameters } from '../store/graph-store.ts';
import type { Statement, StatementParameter } from '../store/statement.ts';
import { UserError } from '../std/user-error.ts';

/**
 * Reads a report's parameters from the words given, by the types that its header declares: `limit` from `20`, a list from
 * `Park,Platform` or the name given twice. What is not given keeps its default.
 */
export function readParameters(report: Statement, given: ReadonlyMap<string, readonly string[]>): Parameters {
  const unknown = [...given.keys()].find((name) => !report.parameters.some((each) => each.name === name));
  if (unknown !== undefined)
    throw new UserError(`${report.name} has no parameter --${unknown}. ${those(report)}`);
  const values = report.parameters.flatMap((parameter): [string, Cell][] => {
    const words = given.get(parameter.name);
    if (words) return [[parameter.name, readValue(report, parameter, words)]];
    if (parameter.default === undefined)
      throw new UserError(`${report.name} needs --${parameter.name}: ${parameter.description}.`);
    return [];
  });
  return Object.fromEntries(values);
}

function those({ parameters }: Statement): string {
  return parameters.length === 0
    ? 'It has none.'
    : `It has ${parameters.map(({ name }) => `--${name}`).join(', ')}.`;
}

function readValue(report: Statement, { name, type }: StatementParameter, words: readonly string[]): Cell {
  const fail = (word: string): never => {
    throw new UserError(`${report.name}: --${name} takes ${meanings[type]}, not "${word}".`);
  };
  switch (type) {
    case '[String]':
      return listed(words);
    case '[Int]':
      return listed(words).map((word) => readNumber(word, wholeNumber) ?? fail(word));
    case 'String':
      return single(report, name, words);
    case 'Int':
    case 'Float':
    case 'Boolean': {
      const word = single(report, name, words);
      return readScalar(type, word) ?? fail(word);
    }
  }
}

function readScalar(type: 'Int' | 'Float' | 'Boolean', word: string): number | boolean | undefined {
  if (type === 'Boolean') return truths.get(word);
  return readNumber(word, type === 'Int' ? wholeNumber : decimalNumber);
}

function readNumber(word: string, form: RegExp): number | undefined {
  return form.test(word) ? Number(word) : undefined;
}

function single(report: Statement, name: string, words: readonly string[]): string {
  const [word, second] = words;
  if (word !== undefined && second === undefined) return word;
  throw new UserError(`${report.name}: --${name} is given ${words.length} times. Give it once.`);
}

function listed(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split(/[,，]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const wholeNumber = /^-?\d{1,15}$/;
const decimalNumber = /^-?\d{1,15}(\.\d{1,15})?$/;

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const meanings = {
  String: 'text',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  '[String]': 'a list of texts',
  '[Int]': 'a list of whole numbers',
} as const satisfies Record<StatementParameter['type'], string>;
