/** What was changed, taken away and pressed: the answer brings the words along. */
export function describe(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('told' in answer)) return []
  const { told } = answer
  return Array.isArray(told) ? told.filter((line): line is string => typeof line === 'string') : []
}
