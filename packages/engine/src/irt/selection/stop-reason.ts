/** When a test is over: after a number of questions, at a precision, or at whichever comes first. */
export type StopRule = {
  /** Questions that are asked whatever the precision. */
  readonly minimum?: number
  readonly maximum?: number
  /** The standard error that is small enough. */
  readonly precision?: number
}

/** Why a test is over, or null while it goes on. Precision is named first when both are reached at once. */
export function stopReason(
  { asked, se }: { readonly asked: number; readonly se: number },
  { minimum = 0, maximum = Infinity, precision = -1 }: StopRule,
): 'precision' | 'length' | null {
  if (asked >= minimum && se <= precision) return 'precision'
  return asked >= maximum ? 'length' : null
}
