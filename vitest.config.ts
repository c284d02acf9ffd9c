import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Machines that do much else meanwhile are slow, not wrong.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    coverage: { include: ['src/**', 'commands/**'] },
  },
})
