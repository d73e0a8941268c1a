import { UserError } from '../std/user-error.ts';
import type { Cell, Parameters } from './graph-store.ts';
import type { Statement, StatementParameter } from './statement.ts';

/** The values a statement is sent with: those given, checked against its header, and the header's defaults for the rest. */
export function bindParameters(statement: Statement, given: Parameters): Parameters {
  const unknown = Object.keys(given).find(
    (name) => !statement.parameters.some((parameter) => parameter.name === name),
  );
  if (unknown !== undefined) {
    const names = statement.parameters.map((parameter) => parameter.name).join(', ');
    throw new UserError(
      `${statement.name} has no parameter "${unknown}". It has: ${names === '' ? 'none' : names}.`,
    );
  }
  return Object.fromEntries(
    statement.parameters.map((parameter) => [
      parameter.name,
      bind(statement.name, parameter, given[parameter.name]),
    ]),
  );
}

function bind(statement: string, parameter: StatementParameter, given: Cell | undefined): Cell {
  const value = given === undefined ? parameter.default : given;
  if (value === undefined) throw new UserError(`${statement} needs the parameter "${parameter.name}".`);
  if (value === null && parameter.default === null) return value;
  if (!fits[parameter.type](value)) {
    throw new UserError(
      `${statement}: the parameter "${parameter.name}" is ${JSON.stringify(value)}, but it takes ${parameter.type}.`,
    );
  }
  return value;
}

const fits: Record<StatementParameter['type'], (value: Cell) => boolean> = {
  String: (value) => typeof value === 'string',
  Int: (value) => Number.isSafeInteger(value),
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  '[String]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  '[Int]': (value) => Array.isArray(value) && value.every((item) => Number.isSafeInteger(item)),
};
