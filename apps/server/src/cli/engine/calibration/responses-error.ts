/** The file holds no answers that can be read; the message says where and what to do. */
export class ResponsesError extends Error {
  override readonly name = 'ResponsesError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
