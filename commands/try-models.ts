import { command, type CommandRequest, type CommandResult, type Services } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { input, optional } from '../src/input.ts'
import { mainCapability, evaluationAdvice } from '../src/reply/capabilities.ts'
import { proposalReply } from '../src/reply/answers/trial.ts'
import { promptfooConfig } from '../src/reply/promptfoo.ts'
import { paragraph, reply, type Block } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import type { Thread } from '../src/requirements/thread.ts'
import type { Check } from '../src/trial/check.ts'
import { languageOf } from './reading.ts'
import type { Examples } from '../src/trial/examples.ts'

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
  run: (given, request, services) =>
    services.trials
      ? propose(given, request, services, services.trials)
      : Promise.resolve(none(request, services)),
})

async function propose(
  { models = '', system = '', check, examples: typed = '' }: Words,
  request: CommandRequest,
  services: Services,
  trials: NonNullable<Services['trials']>,
): Promise<CommandResult> {
  const { user = '', thread, place } = request
  const { engine } = services
  if (!typed && !request.file) return { reply: howTo(), thread }
  // What only a trial needs would slow down every start.
  const { readExamples, readTypedExamples } = await import('../src/trial/examples.ts')
  const { readCheck } = await import('../src/trial/check.ts')
  const file = await request.file?.()
  const { examples, notices } = file
    ? readExamples(file.name, file.content)
    : readTypedExamples(typed)
  const named = models.split(/[,;\n]/).flatMap((name) => name.trim() || [])
  const listed = modelsOf(thread)
  if (named.length === 0 && listed.length < 2)
    throw new UserError(
      'Name two to four models to try, or describe a use case first: then those of the list are tried.',
    )
  const forAll = check ? readCheck(check, undefined) : undefined
  if (typeof forAll === 'string') throw new UserError(`The check cannot be used: ${forAll}.`)
  const proposal = await trials.propose(
    {
      starter: user,
      writers: request.writers,
      examples: examples.map((one) => completed(one, system, forAll)),
      models: named.length ? named : listed,
      isProposed: named.length === 0,
      place,
      language: await languageOf(thread, services),
      kind: thread?.useCase ? mainCapability(thread.requirement) : undefined,
    },
    engine,
  )
  const said = { ...proposal, notices: [...notices, ...proposal.notices] }
  return { reply: proposalReply(said), thread }
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

const howTo = () =>
  reply(
    'answer',
    'other',
    [
      paragraph('Send your examples with /try-models: one prompt a line, up to 30.'),
      {
        kind: 'list',
        items: [
          'With the right answers: {"prompt": "Which country is Lyon in?", "expected": "France"}, one a line; or CSV with the columns prompt and expected',
          'Without: people here vote on the answers without knowing whose they are',
          'First lines that hold for all: models: a, b · system: You are brief. · check: contains: refund',
        ],
      },
    ],
    { private: true },
  )

/** Without a gateway: what to set, and the same test for promptfoo. */
function none({ thread }: CommandRequest, { engine }: Services): CommandResult {
  const picks = thread?.useCase ? recommend(engine, thread.requirement).picks : []
  const blocks: Block[] = [
    paragraph(
      'Models cannot be tried here yet: whoever runs this bot has to set TRIAL_BASE_URL and TRIAL_API_KEY to a gateway that serves them (OpenRouter, LiteLLM, vLLM, Ollama).',
    ),
  ]
  if (thread && picks.length > 0) {
    const { requirement, useCase } = thread
    const advice = evaluationAdvice[mainCapability(requirement)]
    blocks.push(paragraph('Until then, promptfoo does it on your machine with this file:'), {
      kind: 'code',
      language: 'yaml',
      text: promptfooConfig(useCase, requirement, picks, advice),
    })
  }
  return { reply: reply('answer', 'export', blocks, { private: true }), thread }
}
