/** Long work that stops now and then, so that whoever runs it can let others have their turn. */
export type Piecework<Result> = Generator<undefined, Result, undefined>;
