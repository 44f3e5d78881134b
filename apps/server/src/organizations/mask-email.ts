/** A mailbox that its owner recognises and a passer-by cannot copy: `ce.9•••••0e@ac-exemple.fr`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const [start, end] = local.length >= 8 ? [4, 2] : [1, 0]
  const hidden = '•'.repeat(Math.max(1, local.length - start - end))
  return local.slice(0, start) + hidden + local.slice(local.length - end) + email.slice(at)
}
