import { z } from 'zod'
import type { Model } from './model.ts'
import type { Repository } from './listing.ts'
import { architectureOf, shapeOfClass } from './architectures.ts'
import { nameKey } from './names.ts'
import { readTable } from '../table.ts'

/**
 * Total and active parameters in billions where names leave them out or the Hub counts packed elements, from the
 * makers' cards. Names are in the form of `nameKey`.
 */
const stated = new Map(
  readTable(new URL('tables/sizes.tsv', import.meta.url), {
    model: z.string(),
    parametersB: z.coerce.number().positive(),
    activeParametersB: z.coerce.number().positive().optional(),
  }).map((row) => [row.model, row]),
)

const rounded = (figure: number) => Number(figure.toPrecision(4))

/** `qwen3-235b-a22b` has 235 billion parameters, of which 22 are active; memory goes by the total. */
function namedSizes(name: string): { total?: number; active?: number } {
  const key = nameKey(name)
  const [, experts, each] = /(?:^|-)(\d+)x(\d+(?:-\d+)?)b(?=-|$)/.exec(key) ?? []
  // A mixture's experts share their attention: the product is an upper bound.
  if (experts && each)
    return { total: rounded(Number(experts) * Number(each.replace('-', '.')) * 0.85) }
  const plain = name.toLowerCase().split('/').at(-1) ?? ''
  const [, count, unit] = /(?:^|[-_a-z])(\d+(?:\.\d+)?)(b|t|m)(?=[-_.]|$)/.exec(plain) ?? []
  const [, active] = /[-_]a(\d+(?:\.\d+)?)b(?=[-_.]|$)/.exec(plain) ?? []
  if (!count) return {}
  const scale = unit === 't' ? 1000 : unit === 'm' ? 0.001 : 1
  return { total: rounded(Number(count) * scale), active: active ? Number(active) : undefined }
}

type Sizes = Pick<Model, 'parametersB' | 'activeParametersB' | 'layers' | 'kvBytesPerToken'>

/**
 * How large a model of open weights is. The maker's own figure first, then what the Hub counts, unless that is below
 * what the name says: packed weights hold two parameters in one element.
 */
export function sizesOf(id: string, repository: Repository | undefined): Sizes {
  const name = repository?.id ?? id
  const own = stated.get(nameKey(id)) ?? stated.get(nameKey(name))
  const named = namedSizes(name).total ? namedSizes(name) : namedSizes(id)
  const counted = repository?.parametersB
  // Some lists count without embeddings or the vision part, which take memory all the same.
  const isPartial = counted && named.total && counted < 0.95 * named.total && named.total > 1
  const total = own?.parametersB || (isPartial ? undefined : counted) || named.total
  const active = own?.activeParametersB ?? repository?.activeParametersB ?? named.active
  const shape =
    architectureOf(name, total) ??
    architectureOf(id, total) ??
    (repository?.architecture && total ? shapeOfClass(repository.architecture, total) : undefined)
  return {
    parametersB: total ? rounded(total) : undefined,
    activeParametersB: active ?? (total && shape && !shape.isMixture ? rounded(total) : undefined),
    layers: repository?.layers ?? shape?.layers,
    kvBytesPerToken: repository?.kvBytesPerToken ?? shape?.kvBytesPerToken,
  }
}
