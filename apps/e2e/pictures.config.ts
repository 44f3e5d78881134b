import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** `npm run pictures`: the help pages' pictures, taken from the running demonstration. */
export default defineConfig({
  ...base,
  projects: [{ name: 'pictures', testMatch: 'take-pictures.ts' }],
  reporter: [['list']],
})
