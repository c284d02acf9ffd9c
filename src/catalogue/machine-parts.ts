import { z } from 'zod'
import { list, readTable } from '../table.ts'

const amount = z.coerce.number().positive()

/** Chips and cards by data sheet; the longer names first, since `4070` is in `4070 ti`. */
export const machineParts = readTable(new URL('tables/hardware.tsv', import.meta.url), {
  /** In small letters. */
  names: list,
  bandwidthGbps: amount,
  /** Of one card; absent where there are several sizes. */
  memoryGb: amount.optional(),
  /** The share of its memory that a model may use, where system and programs share it; 1 unless told. */
  usable: amount.optional(),
})
