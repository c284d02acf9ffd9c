import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import type { Decision } from '../src/decisions/decision.ts'
import { toJson, toRecord } from '../src/decisions/export.ts'
import { UserError } from '../src/errors.ts'
import { day, usdPerMonth } from '../src/format.ts'
import { input, optional } from '../src/input.ts'
import { clip } from '../src/reply/fit.ts'
import { longReply, paragraph, reply, textReply, type Block } from '../src/reply/reply.ts'

const usage =
  'export ID, json ID, supersede ID OTHER, reopen ID, snooze ID, stop ID, watch ID, delete ID'
const snoozeMs = 30 * 86_400_000
const mostListed = 20

/** Lists what the workspace decided, and changes the state of one. */
export const decisions = command({
  name: 'decisions',
  description: 'List what was decided here; export, supersede, reopen, snooze or delete one',
  input: input({
    what: optional(
      'words',
      'Nothing for the list, or export, reopen, snooze, stop, delete with an id',
    ),
  }),
  async run({ what = '' }, request, services) {
    const desk = request.decisions
    if (!desk) throw new UserError('No decisions are kept here.')
    const all = await desk.list()
    const [verb = '', id, other] = what.toLowerCase().split(/\s+/)
    if (verb === '') return { reply: listOf(all), thread: request.thread }
    const act = verbs[verb]
    if (!act) throw new UserError(`I know: ${usage}. Nothing behind /decisions lists them.`)
    const found = (wanted = '') => {
      const one = all.find((decision) => decision.id === wanted)
      if (!one)
        throw new UserError(
          `There is no decision "${wanted.slice(0, 40)}" here. /decisions lists them.`,
        )
      return one
    }
    const decision = found(id)
    return act({ decision, other: () => found(other), request, services })
  },
})

interface Given {
  decision: Decision
  other(): Decision
  request: CommandRequest
  services: Services
}

const said = ({ request }: Given, text: string): CommandResult => ({
  reply: textReply('other', text),
  thread: request.thread,
})

async function changed(
  given: Given,
  change: Partial<Decision>,
  text: string,
): Promise<CommandResult> {
  await given.request.decisions?.save({ ...given.decision, ...change })
  return said(given, text)
}

const verbs: Record<string, (given: Given) => CommandResult | Promise<CommandResult>> = {
  __proto__: null as never,
  export: ({ decision, request }) => ({
    reply: longReply('export', 'The record is in the details.', [
      { kind: 'code', language: 'markdown', text: toRecord(decision) },
    ]),
    thread: request.thread,
  }),
  json: ({ decision, request }) => ({
    reply: longReply('export', 'The record is in the details.', [
      { kind: 'code', language: 'json', text: JSON.stringify(toJson(decision), null, 2) },
    ]),
    thread: request.thread,
  }),
  supersede: (given) => {
    const by = given.other()
    if (by.id === given.decision.id) throw new UserError('A decision cannot supersede itself.')
    return changed(
      given,
      { state: 'superseded', supersededBy: by.id },
      `${given.decision.id} is superseded by ${by.id}: ${by.name}.`,
    )
  },
  reopen: (given) =>
    changed(
      given,
      { state: 'open', supersededBy: undefined, watched: true },
      `${given.decision.id} is open again, and watched.`,
    ),
  snooze: (given) => {
    const until = new Date(
      (given.services.now?.() ?? new Date()).getTime() + snoozeMs,
    ).toISOString()
    return changed(
      given,
      { snoozedUntil: until },
      `Nothing but the end of ${given.decision.name} is said about ${given.decision.id} until ${day(until.slice(0, 10))}.`,
    )
  },
  stop: (given) =>
    changed(
      given,
      { watched: false },
      `${given.decision.id} is no longer watched; it stays on the list.`,
    ),
  watch: (given) =>
    changed(given, { watched: true, snoozedUntil: undefined }, `${given.decision.id} is watched.`),
  async delete(given) {
    const { decision, request, services } = given
    const { user = '' } = request
    const mayDelete =
      decision.by === user || services.admins?.has(user) || (await request.isAdmin?.())
    if (!mayDelete) throw new UserError('Only who decided it and admins can delete a decision.')
    await request.decisions?.delete(decision)
    return said(given, `${decision.id} is deleted.`)
  },
}

function listOf(all: Decision[]) {
  if (all.length === 0)
    return textReply(
      'other',
      'Nothing was decided here yet. Under a list, say "we go with the second", or /decide.',
    )
  const items = all
    .slice(0, mostListed)
    .map(
      (one) =>
        `${one.id}: ${one.name}${one.cost ? `, ${usdPerMonth(one.cost.monthlyUsd)}` : ''}, for: ${clip(one.useCase.replace(/\s+/g, ' '), 80)} (${day(one.at.slice(0, 10))}; ${stateOf(one)})`,
    )
  const blocks: Block[] = [{ kind: 'list', items }]
  if (all.length > mostListed) blocks.push(paragraph(`and ${all.length - mostListed} older ones.`))
  return reply('answer', 'other', [...blocks, { kind: 'note', text: `/decisions ${usage}` }])
}

function stateOf({ kind, state, supersededBy, watched, snoozedUntil }: Decision): string {
  if (state === 'superseded') return `superseded by ${supersededBy ?? 'another'}`
  if (!watched) return 'not watched'
  const watching = snoozedUntil ? `snoozed until ${day(snoozedUntil.slice(0, 10))}` : 'watched'
  return kind === 'watch' ? `no decision, ${watching}` : watching
}
