/** A value that is there already or will be. */
export type Soon<Value> = Value | Promise<Value>;

/** Does something with a value: at once where it is there, since each promise costs a turn of the loop for all who wait. */
export function whenThere<Value, Result>(value: Soon<Value>, make: (value: Value) => Result): Soon<Result> {
  return value instanceof Promise ? value.then(make) : make(value);
}
