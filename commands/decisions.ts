import { command, type CommandRequest, type Services } from '../src/command.ts'
import type { Decision } from '../src/decisions/decision.ts'
import { toJson, toRecord } from '../src/decisions/export.ts'
import { reviewReply } from '../src/decisions/news-reply.ts'
import { UserError } from '../src/errors.ts'
import { input, optional } from '../src/input.ts'
import { amountsIn } from '../src/reply/words/amounts.ts'
import { dayIn, wordsFor } from '../src/reply/words/index.ts'
import type { Words } from '../src/reply/words/en.ts'
import { stillPinned } from './keep.ts'
import { languageOf } from './reading.ts'
import { clip } from '../src/reply/fit.ts'
import {
  longReply,
  paragraph,
  reply,
  textReply,
  type Block,
  type Reply,
} from '../src/reply/reply.ts'

const usage =
  'review ID, export ID, json ID, supersede ID OTHER, reopen ID, snooze ID, stop ID, watch ID, delete ID'
const snoozeMs = 30 * 86_400_000
const mostListed = 20

/** Lists what the workspace decided, and changes the state of one. */
export const decisions = command({
  name: 'decisions',
  description: 'List what was decided here; review, export, supersede, snooze or delete one',
  input: input({
    what: optional(
      'words',
      'Nothing for the list, or review, export, reopen, snooze, stop, delete with an id',
    ),
  }),
  async run({ what = '' }, request, services) {
    const words = wordsFor(await languageOf(request.thread, services))
    const { keptNowhere, iKnow, noSuch } = words.decision
    if (!request.decisions) throw new UserError(keptNowhere)
    const all = await request.decisions.list()
    const [verb = '', id, other] = what.toLowerCase().split(/\s+/)
    if (verb === '') return { reply: listOf(all, words) }
    const act = verbs[verb]
    if (!act) throw new UserError(iKnow(usage))
    const found = (wanted = '') => {
      const one = all.find((decision) => decision.id === wanted)
      if (!one) throw new UserError(noSuch(wanted.slice(0, 40)))
      return one
    }
    const decision = found(id)
    // A record and what is said of it stay in its language.
    const own = wordsFor(decision.language)
    const given = { decision, other: () => found(other), request, services, words: own }
    return { reply: await act(given) }
  },
})

interface Given {
  decision: Decision
  other(): Decision
  request: CommandRequest
  services: Services
  words: Words
}

async function changed(given: Given, change: Partial<Decision>, text: string): Promise<Reply> {
  const after = { ...given.decision, ...change }
  const pinning = await given.request.decisions?.save(after)
  const { notPinned } = given.words.decision
  const isPinnedAgain = after.state === 'open' && typeof pinning === 'object'
  const remarks = isPinnedAgain ? [notPinned(pinning.lacks)] : stillPinned(pinning, given.words)
  return textReply('other', text, ...remarks)
}

const inCode =
  (language: string, textOf: (decision: Decision) => string) =>
  ({ decision, words }: Given): Reply =>
    longReply('export', words.decision.inDetails, [
      { kind: 'code', language, text: textOf(decision) },
    ])

const verbs: Record<string, (given: Given) => Reply | Promise<Reply>> = {
  __proto__: null as never,
  review: ({ decision, services }) => reviewReply(decision, services.engine),
  export: inCode('markdown', toRecord),
  json: inCode('json', (decision) => JSON.stringify(toJson(decision), null, 2)),
  supersede(given) {
    const { decision, words } = given
    const by = given.other()
    if (by.id === decision.id) throw new UserError(words.decision.notItself)
    const text = words.decision.superseded(decision.id, by.id, by.name)
    return changed(given, { state: 'superseded', supersededBy: by.id }, text)
  },
  reopen(given) {
    const change = { state: 'open' as const, supersededBy: undefined, watched: true }
    return changed(given, change, given.words.decision.reopened(given.decision.id))
  },
  snooze(given) {
    const { decision, services, words } = given
    const now = services.now?.() ?? new Date()
    const snoozedUntil = new Date(now.getTime() + snoozeMs).toISOString()
    const until = dayIn(words, snoozedUntil)
    const text = words.decision.snoozed(decision.id, decision.name, until)
    return changed(given, { snoozedUntil }, text)
  },
  stop: (given) =>
    changed(given, { watched: false }, given.words.decision.stopped(given.decision.id)),
  watch(given) {
    const change = { watched: true, snoozedUntil: undefined }
    return changed(given, change, given.words.decision.watched(given.decision.id))
  },
  async delete(given) {
    const { decision, request, services, words } = given
    const { user = '' } = request
    const mayDelete =
      decision.by === user || services.admins?.has(user) || (await request.isAdmin?.())
    if (!mayDelete) throw new UserError(words.decision.onlyDecider)
    const pinning = await request.decisions?.delete(decision)
    return textReply('other', words.decision.deleted(decision.id), ...stillPinned(pinning, words))
  },
}

function listOf(all: Decision[], words: Words) {
  const { nothingDecided, madeFor, older } = words.decision
  if (all.length === 0) return textReply('other', nothingDecided)
  const items = all.slice(0, mostListed).map((one) => {
    const cost = one.cost && words.aMonth(amountsIn(words).usdPerMonth(one.cost.monthlyUsd))
    const what = [one.name, ...(cost ? [cost] : [])].join(', ')
    const made = madeFor(what, clip(one.useCase.replace(/\s+/g, ' '), 80))
    return `${one.id}: ${made} (${dayIn(words, one.at)}; ${stateOf(one, words)})`
  })
  const blocks: Block[] = [{ kind: 'list', items }]
  if (all.length > mostListed) blocks.push(paragraph(older(all.length - mostListed)))
  return reply('answer', 'other', [...blocks, { kind: 'note', text: `/decisions ${usage}` }])
}

function stateOf(
  { kind, state, supersededBy, watched, snoozedUntil }: Decision,
  words: Words,
): string {
  const { states } = words.decision
  if (state === 'superseded') return states.superseded(supersededBy)
  if (!watched) return states.unwatched
  const watching = snoozedUntil ? states.snoozed(dayIn(words, snoozedUntil)) : states.watched
  return kind === 'watch' ? `${states.undecided}, ${watching}` : watching
}
