import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that take long (faults, deploys, bursts, huge texts) end in `.slow.test.ts` and run by themselves: `npm run test:slow`. */
const slow = 'test/**/*.slow.test.ts'

export default defineConfig(({ mode }) => ({
  test: {
    // Machines that do much else meanwhile are slow, not wrong.
    testTimeout: 30_000,
    // More at once than processors, since much of it waits, and what a worker has loaded serves its other files: three times as fast.
    // Tests that look at what is in memory are slow ones.
    maxWorkers: mode === 'slow' ? 2 : 3,
    isolate: mode === 'slow',
    include: mode === 'slow' ? [slow] : ['test/**/*.test.ts'],
    exclude: mode === 'slow' ? configDefaults.exclude : [...configDefaults.exclude, slow],
    coverage: { include: ['src/**', 'commands/**'] },
  },
}))
