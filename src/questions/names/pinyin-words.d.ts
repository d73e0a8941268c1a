/** The words that pinyin-pro knows how to say as a whole: 银行 is yin hang. */
declare module 'pinyin-pro/dist/esm/data/patterns.mjs' {
  export const PatternsNormal: readonly { readonly zh: string; readonly priority: number }[];
}
