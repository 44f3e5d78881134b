/** A page of ours to go to, or the home page for anything that could lead away. */
export function safeReturn(address: string | null | undefined, home = '/'): string {
  return address && /^\/(?![/\\])[^\\]*$/.test(address) ? address : home
}
