import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policy } from '../../commands/policy.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { openPolicies } from '../../src/policy/policies.ts'
import { openStore } from '../../src/store/store.ts'
import { makeServices } from '../fixtures/services.ts'
import { fuzz, timeoutMs } from './runs.ts'

/** Pieces that sound like rules, and pieces that sound like nothing. */
const pieces = fc.oneof(
  fc.constantFrom(
    'no',
    'only',
    'not',
    'any',
    'at most $',
    '10',
    '1e999',
    '-5',
    'per million tokens',
    'labs',
    'Chinese',
    'EU',
    'gateway',
    'serves',
    'clear',
    'open weights',
    ',',
    ';',
    '"',
    '\0',
    '\u202e',
    '__proto__',
    'constructor',
    '<!channel>',
    '{"limits":{}}',
    '${x}',
    '$&',
    'GPT-6',
    '🤖',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const texts = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 40 }).map((all) => all.join(' ')),
  fc
    .tuple(pieces, fc.integer({ min: 100, max: 600 }))
    .map(([piece, times]) => `${piece} `.repeat(times)),
)

test(
  'whatever an admin says, the policy can be read again, and garbage lifts nothing',
  { timeout: timeoutMs },
  async () => {
    const store = await openStore('memory:')
    const policies = await openPolicies(store)
    const base = {
      ...makeServices(),
      admins: new Set(['U1']),
      gatewayModels: () => Promise.resolve(['openai/gpt-6']),
    }
    const bugs: unknown[] = []
    const say = (text: string) =>
      runCommand(policy, { text, user: 'U1' }, policies.overlay(base, 'T1'), {
        reportBug: (_, error) => void bugs.push(error),
      })
    const rules = () => policies.overlay(base, 'T1').policy?.rules
    await fuzz(texts, async (text) => {
      await say('clear')
      await say('no Chinese labs')
      await say(text)
      expect(bugs).toEqual([])
      await say('')
      const again = await openPolicies(store)
      expect(again.overlay(base, 'T1').policy?.rules).toEqual(rules())
      again.stop()
      if (!/clear|none|remove|delete|reset|any|chinese|not?\b|only/i.test(text))
        expect(rules()?.limits.excludeLabCountries).toEqual(['cn'])
    })
    policies.stop()
  },
)
