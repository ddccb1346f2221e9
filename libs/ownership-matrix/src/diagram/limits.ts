/**
 * Bounds that keep any table within memory and time; a table beyond them is refused as `too-large`. Measured: 10,000
 * random rules over six inputs need 3 million integers and at most 1.4 * 10^8 steps. What goes beyond is made to:
 * 500 rules that each look at three of twelve inputs, at random.
 */
export const MAX_INTEGERS = 1 << 24;

/** Rules looked at while a diagram grows. */
export const MAX_STEPS = 1e9;

export const MAX_PARTY_SETS = 1 << 18;
