/** Loaded into a replica: its clock is off by the milliseconds that the file CLOCK_FILE says, from one moment to the next. */
import { readFileSync } from 'node:fs'

const file = process.env['CLOCK_FILE']
if (file) {
  const RealDate = Date
  let offset = 0
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [number | string | Date]) {
      if (parts.length) super(...parts)
      else super(RealDate.now() + offset)
    }
    static override now() {
      return RealDate.now() + offset
    }
  } as DateConstructor
  setInterval(() => {
    offset = Number(readFileSync(file, 'utf8'))
  }, 50).unref()
}
