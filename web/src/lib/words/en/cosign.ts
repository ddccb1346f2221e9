/** Co-sign: proposals and sign-offs. */
export const cosign = {};
