import { classes } from './architecture-classes.ts'
import { derivedRows } from './architecture-derived.ts'
import { compressed, mixtures, rows } from './architecture-table.ts'

/** How the attention of a model is built, as far as memory goes. */
export interface Architecture {
  layers: number
  /** Bytes of key-value cache per token of context at 16 bit. */
  kvBytesPerToken: number
  isMixture: boolean
}

/** The architecture that the name of a model of open weights tells; undefined when it is not known. */
export function architectureOf(name: string, parametersB?: number): Architecture | undefined {
  const plain = name.toLowerCase().split('/').at(-1) ?? ''
  const latent = compressed.find(([words]) => words.test(plain))
  if (latent && (parametersB ?? 100) > 10) {
    const [, layers, values] = latent
    return { layers, kvBytesPerToken: layers * values * 2, isMixture: true }
  }
  const mixture = mixtures.find(([words]) => words.test(plain))
  if (mixture) {
    const [words, layers, heads, size, full = layers] = mixture
    const isDense = /gemma-3|borealis|lfm2|micro|27b|9b-v2|12b-v2|qwen.{0,40}9b|gemma-4-31b/.test(
      words.source,
    )
    return { layers, kvBytesPerToken: 2 * full * heads * size * 2, isMixture: !isDense }
  }
  const row = [...derivedRows, ...rows].find(([words]) => words.test(plain))
  if (!row) return undefined
  const [, layers, heads, size] = row
  return {
    layers,
    kvBytesPerToken: 2 * layers * heads * size * 2,
    isMixture: /llama-4/.test(plain),
  }
}

/** The shape that a class of config.json has at a number of parameters; undefined when that is not known. */
export function shapeOfClass(name: string, parametersB: number): Architecture | undefined {
  const row = classes.find(
    ([known, from, to]) => known === name && parametersB >= from && parametersB <= to,
  )
  if (!row) return undefined
  const [, , , layers, heads, size] = row
  const isMixture = name.startsWith('Mixtral')
  return { layers, kvBytesPerToken: 2 * layers * heads * size * 2, isMixture }
}
