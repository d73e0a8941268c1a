/** Rounds to so many decimals; what lies exactly between two goes to the even one, as Python does: 0.0625 to three is 0.062. */
export function roundHalfEven(value: number, decimals: number): number {
  return Number(fixed(value, decimals));
}

/** The same as text, with all its decimals. */
export function fixed(value: number, decimals: number): string {
  const doubled = twiceScaled(value, decimals);
  if (doubled === undefined || Math.abs(doubled % 2) !== 1) return value.toFixed(decimals);
  const lower = (doubled - 1) / 2;
  return ((lower % 2 === 0 ? lower : lower + 1) / 10 ** decimals).toFixed(decimals);
}

/** 2 × value × 10^decimals where that is a whole number exactly; a tie has it odd. */
function twiceScaled(value: number, decimals: number): number | undefined {
  const binary = value * 2 ** (decimals + 1);
  return Number.isInteger(binary) ? binary * 5 ** decimals : undefined;
}
