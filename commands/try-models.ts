import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { input, optional } from '../src/input.ts'
import { mainCapability } from '../src/reply/capabilities.ts'
import { refusalText } from '../src/reply/answers/trial-notices.ts'
import { proposalReply } from '../src/reply/answers/trial.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { paragraph, reply, type Block } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import type { Thread } from '../src/requirements/thread.ts'
import type { Check } from '../src/trial/check-schema.ts'
import { configBlock } from './export.ts'
import { languageOf } from './reading.ts'
import type { Examples } from '../src/trial/examples.ts'
import { TrialRefusal } from '../src/trial/notice.ts'

const mostModels = 4

/** Proposes to try models on a team's own examples; a button begins it. */
export const tryModels = command({
  name: 'try-models',
  description: 'Try the models of the list on your own examples',
  input: input({
    examples: optional('words', 'One prompt a line, or JSON lines or CSV with prompt and expected'),
    file: optional('file', 'A file of examples: txt, csv or jsonl'),
    models: optional('words', 'Two to four models, separated by commas; else those of the list'),
    system: optional('words', 'A system prompt for all of them'),
    check: optional('words', 'How answers are checked, for example: contains: refund'),
  }),
  typed: fieldsIn,
  async run(given, request, services) {
    const language = await languageOf(request.thread, services)
    if (!services.trials) return none(request, services, language)
    try {
      return await propose(given, request, services, services.trials, language)
    } catch (error) {
      if (!(error instanceof TrialRefusal)) throw error
      throw new UserError(refusalText(error.refusal, language), { cause: error })
    }
  },
})

async function propose(
  { models = '', system = '', check, examples: typed = '' }: Words,
  request: CommandRequest,
  services: Services,
  trials: NonNullable<Services['trials']>,
  language: string,
): Promise<CommandResult> {
  const { user = '', thread, place } = request
  const { engine } = services
  if (!typed && !request.file) return { reply: howTo(language) }
  // What only a trial needs would slow down every start.
  const { readExamples, readTypedExamples } = await import('../src/trial/examples.ts')
  const { readCheck } = await import('../src/trial/check.ts')
  const file = await request.file?.()
  const { examples, notices } = file
    ? readExamples(file.name, file.content)
    : readTypedExamples(typed)
  const named = models.split(/[,;\n]/).flatMap((name) => name.trim() || [])
  const listed = modelsOf(thread)
  if (named.length === 0 && listed.length < 2) throw new TrialRefusal({ kind: 'no-models' })
  const forAll = check ? readCheck(check, undefined) : undefined
  if (forAll?.problem) throw new TrialRefusal({ kind: 'check-for-all', problem: forAll.problem })
  const proposal = await trials.propose(
    {
      starter: user,
      writers: request.writers,
      examples: examples.map((one) => completed(one, system, forAll?.check)),
      models: named.length ? named : listed,
      isProposed: named.length === 0,
      place,
      language,
      kind: thread?.useCase ? mainCapability(thread.requirement) : undefined,
    },
    engine,
  )
  const said = { ...proposal, notices: [...notices, ...proposal.notices] }
  return { reply: proposalReply(said) }
}

/** What holds for all examples is said once. */
function completed(
  example: Examples['examples'][number],
  system: string,
  check: Check | undefined,
): Examples['examples'][number] {
  return {
    ...example,
    system: example.system ?? (system || undefined),
    check: example.check ?? check,
  }
}

type Words = Partial<Record<'models' | 'system' | 'check' | 'examples', string>>

/** Fields that are written in the first lines: `models: a, b`, `system: ...`, `check: ...`; below them the examples. */
function fieldsIn(text: string): Words {
  const found: Words = {}
  const lines = text.split('\n')
  for (;;) {
    const [, name, value] = /^\s*(models|system|check):\s*(\S.*)$/i.exec(lines[0] ?? '') ?? []
    if (!name || !value) break
    found[name.toLowerCase() as keyof Words] = value.trim()
    lines.shift()
  }
  return { ...found, examples: lines.join('\n') }
}

/** The picks, then what is in use today. */
export const modelsOf = (thread: Thread | undefined): string[] =>
  [...new Set([...(thread?.picks ?? []), ...(thread?.requirement.baseline?.models ?? [])])].slice(
    0,
    mostModels,
  )

function howTo(language: string) {
  const { send, ways } = wordsFor(language).trial.howTo
  return reply('answer', 'other', [paragraph(send), { kind: 'list', items: ways }], {
    private: true,
  })
}

/** Without a gateway: what to set, and the same test for promptfoo. */
function none({ thread }: CommandRequest, { engine }: Services, language: string): CommandResult {
  const words = wordsFor(language).trial
  const picks = thread?.useCase ? recommend(engine, thread.requirement).picks : []
  const blocks: Block[] = [paragraph(words.notHere)]
  if (thread && picks.length > 0)
    blocks.push(paragraph(words.untilThen), configBlock(thread, picks))
  return { reply: reply('answer', 'export', blocks, { private: true }) }
}
