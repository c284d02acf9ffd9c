import type { Command, CommandRequest, CommandResult, Services } from '../src/command.ts'
import { mostCharacters, readMessage } from '../src/intake/read-message.ts'
import { recommendationReply } from '../src/reply/recommendation.ts'
import { textReply } from '../src/reply/reply.ts'
import { limitPhrases } from '../src/requirements/limits/index.ts'
import { applyForm } from '../src/requirements/form.ts'
import type { Reading } from '../src/requirements/built-in/reading.ts'
import type { Limits } from '../src/requirements/requirement.ts'
import { withStatedLimits } from '../src/requirements/stated-limits.ts'
import { recommend } from '../src/shortlist/shortlist.ts'

/** Reads a use case and answers with a shortlist; starts a conversation. */
export const recommendModel: Command = {
  name: 'recommend-model',
  description: 'Find the two or three language models that fit a use case',
  argument: {
    name: 'use-case',
    description: 'What the model should do, how often, and any limits',
    required: true,
  },
  options: [
    { name: 'budget', description: 'Most you want to pay, in US dollars a month', kind: 'budget' },
    {
      name: 'context',
      description: 'Smallest context window in tokens, for example 128k',
      kind: 'context',
    },
    { name: 'weights', description: 'Open weights, proprietary, or any', kind: 'weights' },
    { name: 'language', description: 'Language the model has to handle', kind: 'language' },
    { name: 'lab', description: 'Only models of this lab', kind: 'lab' },
  ],
  async run(request: CommandRequest, services: Services): Promise<CommandResult> {
    const message = readMessage(request.text)
    const read = await services.mapper.readUseCase(message.text)
    const reading = request.limits ? withStatedLimits(read, request.limits) : read
    if (!reading.understood) return { reply: notUnderstood(reading) }
    return answerUseCase(message.text, withWishes(reading, request), services, message.cut)
  },
}

/** What the form states wins over the text; this person's usual limits hold where neither says anything. */
function withWishes(reading: Reading, { form, defaults = {} }: CommandRequest): Reading {
  const requirement = form ? applyForm(reading.requirement, form, 'keep') : reading.requirement
  const added = Object.fromEntries(
    Object.entries(defaults).filter(([name]) => !(name in requirement.limits)),
  ) as Limits
  const phrases = limitPhrases(added)
  if (phrases.length === 0) return { ...reading, requirement }
  return {
    ...reading,
    requirement: { ...requirement, limits: { ...added, ...requirement.limits } },
    conversions: [...reading.conversions, `From your preferences: ${phrases.join('; ')}.`],
  }
}

/** The shortlist for a use case that has been read. */
export function answerUseCase(
  useCase: string,
  reading: Reading,
  { engine }: Services,
  cut = false,
): CommandResult {
  const { requirement, question, notice, conversions, problems } = reading
  const shortlist = recommend(engine, requirement)
  const opening = [
    ...(notice ? [notice] : []),
    ...(cut
      ? [
          `Your message is very long: only its first ${mostCharacters.toLocaleString('en-US')} characters were read.`,
        ]
      : []),
  ]
  const recommendation = { useCase, requirement, shortlist, question, dataset: engine.dataset }
  return {
    reply: recommendationReply(recommendation, {
      intent: 'recommend',
      opening,
      conversions,
      problems,
    }),
    thread: {
      useCase,
      requirement,
      picks: shortlist.picks.map(({ model }) => model.id),
      earlier: [],
    },
  }
}

function notUnderstood({ notice }: Reading) {
  return textReply(
    'other',
    ...(notice ? [notice] : []),
    'I could not find a use case in that. Say what the model should do, roughly how often, and what it must or must not be.',
    'For example: "Summarise 40-page leases, 2,000 a month, under $300", "A support bot in Spanish, only open weights" or "Best model for porting COBOL to Java".',
  )
}
