import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { input, optional } from '../src/input.ts'
import { readMessage } from '../src/intake/read-message.ts'
import { splitRules, type Policy } from '../src/policy/policy.ts'
import { withPolicy } from '../src/policy/with-policy.ts'
import { languageOf } from './reading.ts'
import { paragraph, reply, textReply, type Block } from '../src/reply/reply.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { limitPhraseIn } from '../src/reply/words/limit-phrase.ts'
import type { Words } from '../src/reply/words/words.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import { statedLimits } from '../src/requirements/limits/index.ts'

const example =
  '/policy no Chinese labs, data stays in the EU, at most $10 per million output tokens'

/** Shows the rules of a workspace to everybody; its admins change them in words, as a request is refined. */
export const policy = command({
  name: 'policy',
  description: 'Show which models are allowed here; admins change it',
  input: input({
    change: optional('words', 'For admins: rules to add or take back, or "clear"'),
  }),
  async run({ change: wanted = '' }, request, services) {
    const { policy: desk } = services
    if (!desk) throw new UserError('There is no workspace here that could have a policy.')
    const words = wordsFor(await languageOf(request.thread, services))
    if (wanted === '') return shown(desk.rules, services, request, words)
    const { text } = readMessage(wanted)
    if (!(await isAdmin(request, services)))
      throw new UserError(
        'Only admins of this workspace and the people in ADMIN_USERS can change the policy. /policy alone shows it.',
      )
    if (/^(?:clear|none|remove|delete|reset)[.!]?$/i.test(text)) {
      await desk.set(undefined)
      return { reply: textReply('other', words.policy.gone) }
    }
    return change(text, request, services, words)
  },
})

const isAdmin = async ({ user = '', isAdmin: asked }: CommandRequest, { admins }: Services) =>
  admins?.has(user) || ((await asked?.()) ?? false)

/** "only what our gateway serves", "any gateway". */
const gatewayWords =
  /\b(?:only|just|allow(?:ed)?)\b[^.;,]{0,40}\bgateway\b(?:[^.;,]{0,30}\bserves?\b)?[,.;]?/i
const noGatewayWords = /\b(?:any|no|not|regardless of|whatever)\b[^.;,]{0,20}\bgateway\b[,.;]?/i

async function change(
  text: string,
  request: CommandRequest,
  services: Services,
  usual: Words,
): Promise<CommandResult> {
  const { policy: desk, readByRules, gatewayModels } = services
  const before = desk?.rules
  const wantsGateway = gatewayWords.test(text)
  const left = text.replace(noGatewayWords, '').replace(gatewayWords, '').trim()
  if (wantsGateway && !gatewayModels)
    throw new UserError(
      'There is no gateway to ask what it serves: whoever runs this sets TRIAL_BASE_URL.',
    )
  const served = wantsGateway
    ? await gatewayModels?.()
    : noGatewayWords.test(text)
      ? undefined
      : before?.served
  const requirement = { ...generalUse, limits: before?.limits ?? {} }
  const state = { useCase: 'any text', requirement, picks: [], subjects: [] }
  const reading = left ? await readByRules(left, state) : undefined
  const isForeign = reading !== undefined && reading.language !== 'en'
  const words = isForeign ? wordsFor(reading.language) : usual
  const own = words.policy
  const { rules, others } = splitRules(reading?.requirement?.limits ?? requirement.limits)
  const remarks = [
    ...(others.length
      ? [
          own.noRule(
            others
              .map((name) => limitPhraseIn(words, name, reading?.requirement?.limits[name]))
              .join(', '),
          ),
        ]
      : []),
    ...(reading?.notApplied ?? []).map(({ words: said, why }) => own.notApplied(said, why)),
    ...(reading?.unknownNames ?? []).map(own.onNoList),
  ]
  const isSame =
    JSON.stringify([rules, served]) === JSON.stringify([before?.limits ?? {}, before?.served])
  if (isSame)
    return {
      reply: textReply('other', own.noChange, ...remarks, own.howTo(example)),
    }
  const next: Policy = {
    limits: rules,
    ...(served && { served }),
    ...(request.user && { by: request.user }),
    at: new Date().toISOString(),
  }
  const isEmpty = phrasesOf(next, words).length === 0
  await desk?.set(isEmpty ? undefined : next)
  return shown(isEmpty ? undefined : next, services, request, words, remarks)
}

function shown(
  rules: Policy | undefined,
  { engine }: Services,
  { thread }: CommandRequest,
  words: Words,
  remarks: string[] = [],
): CommandResult {
  const own = words.policy
  const blocks: Block[] = rules
    ? [
        paragraph(own.head),
        { kind: 'list', items: phrasesOf(rules, words) },
        paragraph(own.left(...countOf(engine.everything ?? engine, rules))),
      ]
    : [paragraph(own.none)]
  return {
    reply: reply('answer', 'other', [
      ...blocks,
      ...remarks.map(paragraph),
      { kind: 'note', text: own.howTo(example) },
    ]),
    thread,
  }
}

const phrasesOf = ({ limits, served }: Policy, words: Words): string[] => [
  ...statedLimits(limits).map(([name, value]) => limitPhraseIn(words, name, value)),
  ...(served ? [words.policy.served] : []),
]

/** How many models are allowed, and of how many. */
function countOf(everything: Services['engine'], rules: Policy): [left: number, all: number] {
  const listings = [...withPolicy(everything, rules).listings.values()]
  const left = listings.filter(
    ({ barred, barredAtHosts }) => barred === undefined && !barredAtHosts,
  )
  return [left.length, listings.length]
}
