import { z } from 'zod'
import { pattern, readTable } from '../table.ts'

/** How the attention of a model is built, as far as memory goes. */
export interface Architecture {
  layers: number
  /** Bytes of key-value cache per token of context at 16 bit. */
  kvBytesPerToken: number
  isMixture: boolean
}

const count = z.coerce.number().positive()

/**
 * From the makers' config.json, by names in small letters; the first that fits holds, models made from others before what
 * they were made from. `fullLayers`: those that keep all tokens, where that is not all. `compressed`: mixtures with
 * compressed attention (MLA), `headSize` values in each layer.
 */
const rows = readTable(new URL('tables/architectures.tsv', import.meta.url), {
  names: pattern,
  kind: z.enum(['dense', 'mixture', 'compressed']),
  layers: count,
  kvHeads: count.optional(),
  headSize: count,
  fullLayers: count.optional(),
})

/** The shape that goes with a class of config.json and a number of parameters, for models whose name does not tell. */
const classes = readTable(new URL('tables/architecture-classes.tsv', import.meta.url), {
  class: z.string(),
  fromB: count,
  toB: count,
  layers: count,
  kvHeads: count,
  headSize: count,
})

/** The architecture that the name of a model of open weights tells; undefined when it is not known. */
export function architectureOf(name: string, parametersB = 100): Architecture | undefined {
  const plain = name.toLowerCase().split('/').at(-1) ?? ''
  const row = rows.find(
    ({ names, kind }) => names.test(plain) && (kind !== 'compressed' || parametersB > 10),
  )
  if (!row) return undefined
  const { kind, layers, fullLayers = layers, kvHeads = 1, headSize } = row
  const kept = kind === 'compressed' ? headSize : 2 * kvHeads * headSize
  return { layers, kvBytesPerToken: 2 * fullLayers * kept, isMixture: kind !== 'dense' }
}

/** The shape that a class of config.json has at a number of parameters; undefined when that is not known. */
export function shapeOfClass(name: string, parametersB: number): Architecture | undefined {
  const row = classes.find(
    (one) => one.class === name && parametersB >= one.fromB && parametersB <= one.toB,
  )
  if (!row) return undefined
  const { layers, kvHeads, headSize } = row
  const isMixture = name.startsWith('Mixtral')
  return { layers, kvBytesPerToken: 2 * layers * kvHeads * headSize * 2, isMixture }
}
