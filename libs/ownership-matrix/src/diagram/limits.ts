/**
 * Bounds that keep any table within memory and time; a table beyond them is refused as `too-large`. Measured:
 * 10,000 random rules over six inputs need 3 million integers and 10^8 to 10^9 steps.
 */
export const MAX_INTEGERS = 1 << 24;

/** Rules looked at while a diagram grows. */
export const MAX_STEPS = 6e9;

export const MAX_PARTY_SETS = 1 << 18;
