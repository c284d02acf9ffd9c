import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { listing, plural } from '../src/format.ts'
import { input, optional } from '../src/input.ts'
import { readMessage } from '../src/intake/read-message.ts'
import { rulePhrases, splitRules, type Policy } from '../src/policy/policy.ts'
import { withPolicy } from '../src/policy/with-policy.ts'
import { paragraph, reply, textReply, type Block } from '../src/reply/reply.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import { limitPhrase } from '../src/requirements/limits/index.ts'

const example =
  'Admins set it in words: /policy no Chinese labs, data stays in the EU, at most $10 per million output tokens. "/policy clear" ends it.'

/** Shows the rules of a workspace to everybody; its admins change them in words, as a request is refined. */
export const policy = command({
  name: 'policy',
  description: 'Show which models are allowed here; admins change it',
  input: input({
    change: optional('words', 'For admins: rules to add or take back, or "clear"'),
  }),
  async run({ change: words = '' }, request, services) {
    const { policy: desk } = services
    if (!desk) throw new UserError('There is no workspace here that could have a policy.')
    if (words === '') return shown(desk.rules, services, request)
    const { text } = readMessage(words)
    if (!(await isAdmin(request, services)))
      throw new UserError(
        'Only admins of this workspace and the people in ADMIN_USERS can change the policy. /policy alone shows it.',
      )
    if (/^(?:clear|none|remove|delete|reset)[.!]?$/i.test(text)) {
      await desk.set(undefined)
      return { reply: textReply('other', 'The policy is gone: everything is allowed here.') }
    }
    return change(text, request, services)
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
): Promise<CommandResult> {
  const { policy: desk, readByRules, gatewayModels } = services
  const before = desk?.rules
  const wantsGateway = gatewayWords.test(text)
  const words = text.replace(noGatewayWords, '').replace(gatewayWords, '').trim()
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
  const reading = words ? await readByRules(words, state) : undefined
  const { rules, others } = splitRules(reading?.requirement?.limits ?? requirement.limits)
  const remarks = [
    ...(others.length
      ? [
          `No rule for everybody, and left out: ${listing(others.flatMap((name) => limitPhrase(name, reading?.requirement?.limits[name]) ?? []))}.`,
        ]
      : []),
    ...(reading?.notApplied ?? []).map(
      ({ words: said, why }) => `I could not apply "${said}": ${why}.`,
    ),
    ...(reading?.unknownNames ?? []).map((name) => `"${name}" is on no list.`),
  ]
  const isSame =
    JSON.stringify([rules, served]) === JSON.stringify([before?.limits ?? {}, before?.served])
  if (isSame)
    return {
      reply: textReply('other', 'I read no change of the policy in that.', ...remarks, example),
    }
  const next: Policy = {
    limits: rules,
    ...(served && { served }),
    ...(request.user && { by: request.user }),
    at: new Date().toISOString(),
  }
  const isEmpty = rulePhrases(next).length === 0
  await desk?.set(isEmpty ? undefined : next)
  return shown(isEmpty ? undefined : next, services, request, remarks)
}

function shown(
  rules: Policy | undefined,
  { engine }: Services,
  { thread }: CommandRequest,
  remarks: string[] = [],
): CommandResult {
  const blocks: Block[] = rules
    ? [
        paragraph('The policy of this workspace:'),
        { kind: 'list', items: rulePhrases(rules) },
        paragraph(
          `${countOf(engine.everything ?? engine, rules)} It holds for every list, comparison, trial and export here, and no thread lifts it.`,
        ),
      ]
    : [paragraph('This workspace has no policy: every model is allowed.')]
  return {
    reply: reply('answer', 'other', [
      ...blocks,
      ...remarks.map(paragraph),
      { kind: 'note', text: example },
    ]),
    thread,
  }
}

function countOf(everything: Services['engine'], rules: Policy): string {
  const listings = [...withPolicy(everything, rules).listings.values()]
  const left = listings.filter(
    ({ barred, barredAtHosts }) => barred === undefined && !barredAtHosts,
  )
  return `${left.length} of ${plural(listings.length, 'model')} are left.`
}
