import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { input, optional } from '../src/input.ts'
import { readMessage } from '../src/intake/read-message.ts'
import {
  gatewayField,
  rulePages,
  splitRules,
  type Policy,
  type RulePage,
} from '../src/policy/policy.ts'
import { withPolicy } from '../src/policy/with-policy.ts'
import { languageOf } from './reading.ts'
import { paragraph, reply, textReply, type Action, type Block } from '../src/reply/reply.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { limitPhraseIn } from '../src/reply/words/limit-phrase.ts'
import type { Words } from '../src/reply/words/en.ts'
import { applyForm } from '../src/requirements/form.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import { statedLimits } from '../src/requirements/limits/index.ts'
import { isBarred } from '../src/leaderboard/standings.ts'

/** Shows the rules of a workspace to everybody; its admins change them in a form or in words, as a request is refined. */
export const policy = command({
  name: 'policy',
  description: 'Show which models are allowed here; admins change it',
  input: input({
    change: optional('words', 'For admins: rules to add or take back, or "clear"'),
  }),
  async run({ change: wanted = '' }, request, services) {
    const language = await languageOf(request.thread, services)
    const words = wordsFor(language)
    const { policy: kept } = services
    if (!kept) throw new UserError(words.policy.noWorkspace)
    const mayChange = await mayChangeRules(request, services)
    const { form } = request
    if (wanted === '' && !form) return shown(kept.rules, services, words, mayChange)
    if (!mayChange) throw new UserError(words.policy.onlyAdmins)
    if (/^(?:clear|none|remove|delete|reset)[.!]?$/i.test(wanted)) {
      await kept.set(undefined)
      return { reply: textReply('other', words.policy.gone) }
    }
    const change = form
      ? await fromForm(form, request.fields?.[gatewayField], services, words)
      : await fromWords(readMessage(wanted).text, services, words)
    const { words: own, remarks } = change
    if (isSame(change, kept.rules))
      return shown(kept.rules, services, own, true, [own.policy.noChange, ...remarks])
    const rules = policyOf(change, request, services)
    await kept.set(rules)
    return shown(rules, services, own, true, remarks)
  },
})

/** The people in ADMIN_USERS, and those who run the workspace. */
export const mayChangeRules = async (
  { user = '', isAdmin }: Pick<CommandRequest, 'user' | 'isAdmin'>,
  { admins }: Pick<Services, 'admins'>,
): Promise<boolean> => admins?.has(user) || ((await isAdmin?.()) ?? false)

/** The rules from now on, and what has to be said of them. */
interface Change extends Pick<Policy, 'limits' | 'served'> {
  words: Words
  remarks: string[]
}

const isSame = ({ limits, served }: Change, before: Policy | undefined) =>
  JSON.stringify([limits, served]) === JSON.stringify([before?.limits ?? {}, before?.served])

/** Undefined for rules that allow everything. */
function policyOf(
  { limits, served }: Change,
  { user }: CommandRequest,
  { now = () => new Date() }: Services,
): Policy | undefined {
  if (statedLimits(limits).length === 0 && !served) return undefined
  return { limits, ...(served && { served }), ...(user && { by: user }), at: now().toISOString() }
}

/** A page of the form, in place of what stood on it. */
async function fromForm(
  form: NonNullable<CommandRequest['form']>,
  gateway: string | undefined,
  services: Services,
  words: Words,
): Promise<Change> {
  const { limits = {}, served } = services.policy?.rules ?? {}
  const { rules } = splitRules(applyForm({ ...generalUse, limits }, form, 'remove').limits)
  const isAsked = gateway !== undefined
  const now = gateway === 'true' ? await servedBy(services, words) : undefined
  return { limits: rules, served: isAsked ? now : served, words, remarks: [] }
}

/** "only what our gateway serves", "any gateway". */
const gatewayWords =
  /(?<!\p{L})(?:only|just|allow(?:ed)?|nur|seulement|uniquement|solo|solamente|soltanto|só|apenas|somente)(?!\p{L})[^.;,]{0,40}\b(?:gateway|passerelle|pasarela)\b(?:[^.;,]{0,30}\b(?:serves?|offers?|anbietet|offre|ofrece|oferece|sirve)\b)?[,.;]?/iu
const noGatewayWords =
  /(?<!\p{L})(?:any|no|not|regardless of|whatever|jede[rs]?|kein|egal|toute|n’importe quelle|cualquier|qualsiasi|qualquer)(?!\p{L})[^.;,]{0,20}\b(?:gateway|passerelle|pasarela)\b[,.;]?/iu

/** Rules in words are read as the changes of a request are. */
async function fromWords(text: string, services: Services, usual: Words): Promise<Change> {
  const { readByRules, policy: kept } = services
  const { limits: before = {}, served: servedBefore } = kept?.rules ?? {}
  const wantsGateway = gatewayWords.test(text)
  const left = text.replace(noGatewayWords, '').replace(gatewayWords, '').trim()
  const served = wantsGateway
    ? await servedBy(services, usual)
    : noGatewayWords.test(text)
      ? undefined
      : servedBefore
  const requirement = { ...generalUse, limits: before }
  const state = { useCase: 'any text', requirement, picks: [], subjects: [] }
  const reading = left ? await readByRules(left, state) : undefined
  const isForeign = reading !== undefined && reading.language !== 'en'
  const words = isForeign ? wordsFor(reading.language) : usual
  const { noRule, notApplied, onNoList } = words.policy
  const limits = reading?.requirement?.limits ?? before
  const { rules, others } = splitRules(limits)
  const phrases = others.map((name) => limitPhraseIn(words, name, limits[name]))
  return {
    limits: rules,
    served,
    words,
    remarks: [
      ...(phrases.length ? [noRule(phrases.join(', '))] : []),
      ...(reading?.notApplied ?? []).map(({ words: said, why }) => notApplied(said, why)),
      ...(reading?.unknownNames ?? []).map(onNoList),
    ],
  }
}

async function servedBy({ gatewayModels }: Services, words: Words): Promise<string[]> {
  if (!gatewayModels) throw new UserError(words.policy.noGateway)
  return gatewayModels()
}

/** The rules of now, as everybody sees them; with the pages of the form for those who may change them. */
function shown(
  rules: Policy | undefined,
  { engine }: Services,
  words: Words,
  mayChange: boolean,
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
  const actions = (Object.keys(rulePages) as RulePage[]).map((page): Action => ({
    label: own.pages[page],
    control: 'policy',
    value: page,
  }))
  const said = [...remarks.map(paragraph), ...blocks]
  const all: Block[] = [...said, { kind: 'note', text: own.howTo }]
  return { reply: reply('answer', 'other', all, mayChange ? { actions } : {}) }
}

const phrasesOf = ({ limits, served }: Policy, words: Words): string[] => [
  ...statedLimits(limits).map(([name, value]) => limitPhraseIn(words, name, value)),
  ...(served ? [words.policy.served] : []),
]

/** How many models are allowed, and of how many. */
function countOf(everything: Services['engine'], rules: Policy): [left: number, all: number] {
  const listings = [...withPolicy(everything, rules).listings.values()]
  return [listings.filter((listing) => !isBarred(listing)).length, listings.length]
}
