import { z } from 'zod'
import { list, readTable, yes } from '../table.ts'

/** Who serves models. */
export const hosts = readTable(new URL('tables/hosts.tsv', import.meta.url), {
  /** The provider's id on models.dev. */
  id: z.string(),
  name: z.string(),
  /** Where it processes in one region only, as it states: ISO 3166-1 alpha-2 codes or "eu". */
  regions: list.optional(),
  /** What people call it besides its name. */
  said: list.optional(),
  /** Names that are everyday words, meant only when written with a capital ("on Together"). */
  proper: list.optional(),
  /** Ids on other price lists. */
  spellings: list.optional(),
  /** The lab that runs it, when it is known for its models as well. */
  lab: z.string().optional(),
  /** It has stopped serving models to all comers, whatever price lists still say. */
  hasStopped: yes.optional(),
})

const byId = new Map(hosts.map((host) => [host.id, host]))
const bySpelling = new Map(
  hosts.flatMap(({ id, spellings = [] }) => [id, ...spellings].map((one) => [one, id] as const)),
)

/** The name people know a host by; what Hugging Face passes on goes by both names. */
export function hostName(id: string): string {
  const [router, host] = id.split('_')
  if (router === 'huggingface' && host) return `Hugging Face (${hostName(hostId(host))})`
  return byId.get(id)?.name ?? id
}

/** models.dev's id of a provider that another price list spells its own way; the spelling itself when it is not known. */
export function hostId(spelling: string): string {
  const plain = spelling.toLowerCase()
  return bySpelling.get(plain) ?? (plain.startsWith('vertex_ai') ? 'google-vertex' : plain)
}

/** Regions a host always stays in; undefined when it promises none. */
export function hostRegions(id: string): string[] | undefined {
  return byId.get(id)?.regions
}

/** It has stopped serving models to all comers. */
export const hasStopped = (id: string): boolean => byId.get(id)?.hasStopped ?? false
