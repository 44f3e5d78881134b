/** Of everybody in the lycée’s team; printed at the start, and known to no other installation. */
export const demoPassword = 'Demonstration1'

/** The same by argon2id, so that nobody waits for it at the start. */
export const demoPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$Vdov4Xk4WBqN9B5YVnEzew$ILeLf5JuA/jrl7FYHE6XlmQiml76Rk8FGN+5KM024hI'
