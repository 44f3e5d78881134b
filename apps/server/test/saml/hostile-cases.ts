import { claimed, documents } from './claim-cases.ts'
import type { Case } from './kit.ts'
import { signatures, valid } from './signature-cases.ts'
import { wrapping } from './wrapping-cases.ts'

/** Answers that a service provider must tell apart: a few genuine ones, and all known ways of forging one. */
export const cases: readonly Case[] = [...valid, ...wrapping, ...signatures, ...claimed, ...documents]
