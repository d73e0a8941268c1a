/** Why a store that was open did not answer; `code` is stable and is what the API shows. */
export class StoreError extends Error {
  readonly code: 'STORE_UNAVAILABLE' | 'TIMEOUT';

  constructor(code: StoreError['code'], message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
