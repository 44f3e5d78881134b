/** What keeps the service from starting and what to do about it, in plain French. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
