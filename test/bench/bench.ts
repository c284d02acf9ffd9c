/** `npm run bench`: the speed of the parts. `-- load` and `-- start`: whole processes beside a bare framework bot. */
const benches = {
  parts: () => import('./parts.ts'),
  load: () => import('./load.ts'),
  start: () => import('./start.ts'),
}
const [, , name = 'parts'] = process.argv
const bench = Object.entries(benches).find(([known]) => known === name)?.[1]
if (!bench)
  throw new Error(`There is no such benchmark: one of ${Object.keys(benches).join(', ')}.`)
await bench()
