/** A machine as far as its name tells: memory for a model, and how fast it is read. */
export interface Machine {
  /** What a model may use of it, in GB; absent where neither name nor number tells. */
  memoryGb?: number
  /** GB a second, of one card; a model split over several is read card by card. */
  bandwidthGbps?: number
}

interface Part {
  names: string[]
  bandwidthGbps: number
  /** Of one card; absent where there are several sizes. */
  memoryGb?: number
  /** The share of its memory that a model may use; 1 unless told. */
  usable?: number
}

/** The share of memory that is left for a model where system and programs share it. */
const unified = 0.75

/** Of a Mac Studio's chips only the larger one comes with so many GB; it reads faster. */
const ultraGb = 192
const ultraGbps = 800

/** By data sheet; the longer names first, since `4070` is in `4070 ti`. */
const parts: Part[] = [
  { names: ['rtx pro 6000'], bandwidthGbps: 1792, memoryGb: 96 },
  { names: ['rtx 6000 ada', '6000 ada'], bandwidthGbps: 960, memoryGb: 48 },
  { names: ['a6000', 'rtx 6000', 'a40'], bandwidthGbps: 768, memoryGb: 48 },
  { names: ['5090'], bandwidthGbps: 1792, memoryGb: 32 },
  { names: ['5080'], bandwidthGbps: 960, memoryGb: 16 },
  { names: ['5070 ti'], bandwidthGbps: 896, memoryGb: 16 },
  { names: ['5070'], bandwidthGbps: 672, memoryGb: 12 },
  { names: ['5060'], bandwidthGbps: 448 },
  { names: ['4090'], bandwidthGbps: 1008, memoryGb: 24 },
  { names: ['4080'], bandwidthGbps: 717, memoryGb: 16 },
  { names: ['4070 ti super'], bandwidthGbps: 672, memoryGb: 16 },
  { names: ['4070'], bandwidthGbps: 504, memoryGb: 12 },
  { names: ['4060'], bandwidthGbps: 288 },
  { names: ['3090'], bandwidthGbps: 936, memoryGb: 24 },
  { names: ['3080'], bandwidthGbps: 760 },
  { names: ['3070'], bandwidthGbps: 448, memoryGb: 8 },
  { names: ['3060'], bandwidthGbps: 360 },
  { names: ['7900 xtx'], bandwidthGbps: 960, memoryGb: 24 },
  { names: ['mi300'], bandwidthGbps: 5300, memoryGb: 192 },
  { names: ['b200'], bandwidthGbps: 8000, memoryGb: 180 },
  { names: ['gh200'], bandwidthGbps: 4000, memoryGb: 96 },
  { names: ['h200'], bandwidthGbps: 4800, memoryGb: 141 },
  { names: ['h100'], bandwidthGbps: 3350, memoryGb: 80 },
  { names: ['a100'], bandwidthGbps: 1935 },
  { names: ['l40'], bandwidthGbps: 864, memoryGb: 48 },
  { names: ['v100'], bandwidthGbps: 900 },
  { names: ['a10g', 'a10'], bandwidthGbps: 600, memoryGb: 24 },
  { names: ['l4'], bandwidthGbps: 300, memoryGb: 24 },
  { names: ['t4'], bandwidthGbps: 320, memoryGb: 16 },
  { names: ['p40'], bandwidthGbps: 347, memoryGb: 24 },
  { names: ['dgx spark', 'gb10'], bandwidthGbps: 273, memoryGb: 128, usable: 0.9 },
  { names: ['strix halo', 'ryzen ai max', 'ai max+'], bandwidthGbps: 256, usable: unified },
  { names: ['jetson'], bandwidthGbps: 204, usable: unified },
  { names: ['raspberry'], bandwidthGbps: 17, usable: unified },
  { names: ['ultra'], bandwidthGbps: ultraGbps, usable: unified },
  { names: ['m1 max', 'm2 max', 'm3 max'], bandwidthGbps: 400, usable: unified },
  { names: ['m4 max', 'm5 max'], bandwidthGbps: 546, usable: unified },
  { names: ['m4 pro', 'm5 pro'], bandwidthGbps: 273, usable: unified },
  { names: ['m1 pro', 'm2 pro'], bandwidthGbps: 200, usable: unified },
  { names: ['m3 pro'], bandwidthGbps: 150, usable: unified },
  { names: ['m5'], bandwidthGbps: 153, usable: unified },
  { names: ['m4'], bandwidthGbps: 120, usable: unified },
  { names: ['m1', 'm2', 'm3'], bandwidthGbps: 100, usable: unified },
  { names: ['mac studio'], bandwidthGbps: 400, usable: unified },
  {
    names: ['macbook', 'mac mini', 'imac', 'mac'],
    bandwidthGbps: 100,
    usable: unified,
  },
  {
    names: ['iphone', 'ipad', 'android', 'phone', 'pixel', 'galaxy'],
    bandwidthGbps: 60,
    usable: 0.5,
  },
  {
    names: ['cpu', 'xeon', 'epyc', 'ryzen', 'core i', 'ram', 'laptop'],
    bandwidthGbps: 60,
    usable: 0.9,
  },
]

/** Reads a machine's name: `2x RTX 4090`, `MacBook Air M4 24 GB`, `CPU with 64 GB RAM`. */
export function machineOf(named: string): Machine {
  const words = ` ${named
    .toLowerCase()
    .replaceAll(/[^a-z0-9+]/g, ' ')
    .replaceAll(/ +/g, ' ')} `
  const part =
    parts.find(({ names }) => names.some((name) => words.includes(` ${name} `))) ??
    parts.find(({ names }) => names.some((name) => name.length > 3 && words.includes(name)))
  const cards = Number(/ (\d{1,2}) ?x /.exec(words)?.[1] ?? / x ?(\d{1,2}) /.exec(words)?.[1] ?? 1)
  const stated = Number(/ (\d{1,4}) ?gb /.exec(words)?.[1] ?? Number.NaN)
  const each = Number.isNaN(stated) ? part?.memoryGb : stated
  const isUltra = words.includes('mac studio') && stated >= ultraGb
  return {
    memoryGb: each === undefined ? undefined : each * cards * (part?.usable ?? 1),
    bandwidthGbps: isUltra ? ultraGbps : part?.bandwidthGbps,
  }
}
