import { isIPv6 } from 'node:net'

/** The network a request comes from: a school shares one IPv4 address, or one IPv6 prefix of 64 bits. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::').map((half) => half.replace(/%.*/, ''))
  const [before, after] = [groupsOf(head), groupsOf(tail)]
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

const groupsOf = (half: string): string[] =>
  half.split(':').flatMap((group) => (group === '' ? [] : Number.parseInt(group, 16).toString(16)))
