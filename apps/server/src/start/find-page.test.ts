import { expect, test } from 'vitest'
import { findPage } from './find-page.ts'

const patterns = ['/', '/orga', '/orga/cgu', '/orga/$organizationId', '/orga/$organizationId/eleves']

test.each([
  ['/', '/'],
  ['/orga/', '/orga'],
  ['/Orga/CGU', '/orga/cgu'],
  ['/orga/01a20cf7', '/orga/$organizationId'],
  ['/orga/01a20cf7/eleves', '/orga/$organizationId/eleves'],
  ['/orga/01a20cf7/elevage', undefined],
  ['/orga/01a20cf7/eleves/toutes', undefined],
  ['/nulle-part', undefined],
])('%s is the page %s', (path, pattern) => {
  expect(findPage(patterns, path)).toBe(pattern)
})
