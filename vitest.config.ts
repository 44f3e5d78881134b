import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Tests on a database wait for it a third of the time, on the two cores that we count on.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['{apps,packages,tools}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          // Properties look at hundreds of cases, on machines that are busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'component',
          include: ['{apps,packages}/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['apps/web/test/wait-longer.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          // Files of one worker share what they import: the service’s modules and the bank are half of their time.
          isolate: false,
          include: ['apps/**/*.db.test.ts'],
          globalSetup: 'apps/server/src/platform/database/test-server.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
        },
      },
    ],
  },
})
