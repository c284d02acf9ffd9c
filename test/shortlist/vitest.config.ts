import { defineConfig } from 'vitest/config'

/** For `npm run mutate`: the tests that have to notice every change of src/shortlist. */
export default defineConfig({ test: { include: ['test/shortlist/**/*.test.ts'] } })
