import { z } from 'zod'
import { limitsSchema, statedLimits, type LimitName } from '../requirements/limits/index.ts'
import type { Limits } from '../requirements/requirement.ts'

/**
 * The limits that a workspace can set for everybody: those that do not depend on the work. By the page of the form that
 * asks for them: a form of Discord holds five, one of them for the gateway.
 */
export const rulePages = {
  labs: ['includeLabs', 'excludeLabs', 'labCountries', 'excludeLabCountries', 'openWeights'],
  hosts: ['providers', 'excludeProviders', 'region', 'dataPolicy'],
  models: [
    'includeModels',
    'excludeModels',
    'license',
    'maxInputUsdPerMTok',
    'maxOutputUsdPerMTok',
  ],
} as const satisfies Record<string, LimitName[]>

export type RulePage = keyof typeof rulePages

/** The field that allows only what the team's own gateway serves. */
export const gatewayField = 'gateway'

const rules = new Set<LimitName>(Object.values(rulePages).flat())

/** What a workspace allows: set by its admins, applied to everything, lifted by no thread. */
export const policySchema = z.strictObject({
  limits: limitsSchema.refine((limits) => statedLimits(limits).every(([name]) => rules.has(name)), {
    error: 'a policy holds limits on models, labs, hosts and prices alone',
  }),
  /** Canonical ids of the models that the team's own gateway serves, when only those are allowed. */
  served: z.array(z.string()).optional(),
  /** Who set it, by the platform's id, and when. */
  by: z.string().optional(),
  at: z.iso.datetime(),
})

export type Policy = z.infer<typeof policySchema>

/** The part of some limits that can be a policy, and the rest. */
export function splitRules(limits: Limits): { rules: Limits; others: LimitName[] } {
  const stated = statedLimits(limits)
  return {
    rules: Object.fromEntries(stated.filter(([name]) => rules.has(name))),
    others: stated.flatMap(([name]) => (rules.has(name) ? [] : [name])),
  }
}
