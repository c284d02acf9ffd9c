import { machineParts } from '../catalogue/machine-parts.ts'

/** A machine as far as its name tells: memory for a model, and how fast it is read. */
export interface Machine {
  /** What a model may use of it, in GB; absent where neither name nor number tells. */
  memoryGb?: number
  /** GB a second, of one card; a model split over several is read card by card. */
  bandwidthGbps?: number
}

/** Of a Mac Studio's chips only the larger one comes with so many GB; it reads faster. */
const ultraGb = 192
const ultraGbps = 800

/** Reads a machine's name: `2x RTX 4090`, `MacBook Air M4 24 GB`, `CPU with 64 GB RAM`. */
export function machineOf(named: string): Machine {
  const words = ` ${named
    .toLowerCase()
    .replaceAll(/[^a-z0-9+]/g, ' ')
    .replaceAll(/ +/g, ' ')} `
  const part =
    machineParts.find(({ names }) => names.some((name) => words.includes(` ${name} `))) ??
    machineParts.find(({ names }) => names.some((name) => name.length > 3 && words.includes(name)))
  const cards = Number(/ (\d{1,2}) ?x /.exec(words)?.[1] ?? / x ?(\d{1,2}) /.exec(words)?.[1] ?? 1)
  const stated = Number(/ (\d{1,4}) ?gb /.exec(words)?.[1] ?? Number.NaN)
  const each = Number.isNaN(stated) ? part?.memoryGb : stated
  const isUltra = words.includes('mac studio') && stated >= ultraGb
  return {
    memoryGb: each === undefined ? undefined : each * cards * (part?.usable ?? 1),
    bandwidthGbps: isUltra ? ultraGbps : part?.bandwidthGbps,
  }
}
