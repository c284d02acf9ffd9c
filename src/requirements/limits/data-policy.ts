import { z } from 'zod'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const dataPolicy: Limit<'no-training' | 'zero-retention'> = {
  schema: z.enum(['no-training', 'zero-retention']),
  phrase: (policy) =>
    policy === 'no-training' ? 'no training on your data' : 'nothing you send is kept',
  label: 'data policy',
  called:
    'data policy, retention, retencion, retencao, conservazione, conservation, speicherung, training clause, datenschutz',
  prompt:
    'no-training: what is sent may not be used for training; zero-retention: it may not be stored at all (includes no training)',
  parse: (written) =>
    z.enum(['no-training', 'zero-retention']).safeParse(written.trim().toLowerCase()).data,
  reads: (mention) => {
    if (isFeature(mention, 'noRetention')) return 'zero-retention'
    return isFeature(mention, 'noTraining') ? 'no-training' : undefined
  },
  field: {
    label: 'What may happen to the data',
    choices: [
      { value: 'no-training', label: 'No training on it' },
      { value: 'zero-retention', label: 'Not stored at all' },
    ],
  },
  offer: (policy, { dataPolicy: stated }) => {
    if (stated?.training) return false
    if (policy === 'no-training') return stated?.training === false ? true : undefined
    return stated?.retentionDays === undefined ? undefined : stated.retentionDays === 0
  },
  unknown: 'remark',
}
