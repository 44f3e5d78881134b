import { campaignsContract } from '@orga/contract'
import { expect, test } from 'vitest'
import { drawCampaignCode } from './campaign-code.ts'

test('a drawn code has six letters and three digits without look-alikes', () => {
  for (let i = 0; i < 500; i++) expect(drawCampaignCode()).toMatch(/^[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}$/)
})

test('a code is understood in small letters and with spaces', () => {
  expect(campaignsContract.campaignCodeSchema.parse(' bcd fgh 234 ')).toBe('BCDFGH234')
})

test('anything else than a code is refused', () => {
  for (const text of ['', 'BCDFGH23', 'BCDFGH2345', '234BCDFGH']) {
    expect(campaignsContract.campaignCodeSchema.safeParse(text).success).toBe(false)
  }
})
