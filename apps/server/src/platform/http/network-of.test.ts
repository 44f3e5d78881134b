import { expect, test } from 'vitest'
import { networkOf } from './network-of.ts'

test('an IPv4 address is a network of its own, however it is written', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
})

test.each(['2001:db8:a:b:1:2:3:4', '2001:0db8:000a:000b:ffff::1', '2001:DB8:A:B::9', '2001:db8:a:b::'])(
  '%s is of the network 2001:db8:a:b',
  (address) => {
    expect(networkOf(address)).toBe('2001:db8:a:b')
  },
)

test('short addresses are told apart by the same 64 bits', () => {
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
})
