import type { Command, CommandResult, Services } from '../src/command.ts'
import { readMessage } from '../src/intake/read-message.ts'
import { compareBlocks } from '../src/reply/answers/compare.ts'
import { providerBlocks } from '../src/reply/answers/providers.ts'
import { factSentences } from '../src/reply/answers/fact.ts'
import { whyBlocks, whyNotSentences } from '../src/reply/answers/why.ts'
import { changeSentences, keptSentences } from '../src/reply/changes.ts'
import { listing } from '../src/format.ts'
import { recommendationReply } from '../src/reply/recommendation.ts'
import { textReply, type Reply } from '../src/reply/reply.ts'
import { evaluationAdvice, mainCapability } from '../src/reply/capabilities.ts'
import type { FollowUp, Intent } from '../src/requirements/built-in/reading.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import { changeThread, undoThread, type Thread } from '../src/store/thread.ts'
import { answerUseCase, recommendModel } from './recommend-model.ts'
import { asksForExport, exportConfig } from './export.ts'
import { help } from './help.ts'

/** Most models that are set side by side. */
const mostCompared = 4

/** Answers a later message of a conversation: changes, questions and decisions. */
export const refine: Command = {
  name: 'refine',
  description: 'Change the request or ask about the answer',
  argument: {
    name: 'change',
    description: 'For example: only open weights, under $2, why not gpt-5.5?',
    required: true,
  },
  async run(request, services) {
    const { thread } = request
    if (!thread) return recommendModel.run(request, services)
    const { text } = readMessage(request.text)
    if (asksForExport(text)) return exportConfig.run(request, services)
    const followUp = await services.mapper.readFollowUp(text, thread)
    // Where fine-tunes are on the list, people can ask about them.
    const engine = services.engine.market(thread.requirement.limits)
    const result = await answers[followUp.intent](followUp, thread, { ...services, engine }, text)
    if (!followUp.notice || result.reply.recommendation) return result
    return {
      ...result,
      reply: {
        ...result.reply,
        blocks: [{ kind: 'note', text: followUp.notice }, ...result.reply.blocks],
      },
    }
  },
}

type Answer = (
  followUp: FollowUp,
  thread: Thread,
  services: Services,
  text: string,
) => CommandResult | Promise<CommandResult>

const answers: Record<Intent, Answer> = {
  recommend: async (_, __, services, text) => {
    const reading = await services.mapper.readUseCase(text)
    return answerUseCase(text, reading, services)
  },
  refine: (followUp, thread, services) => {
    const reply = changedList(followUp, thread, services)
    return { reply, thread: changeThread(thread, followUp.requirement, pickIds(reply)) }
  },
  'what-if': (followUp, thread, services) => {
    const reply = changedList(followUp, thread, services)
    reply.blocks.push({
      kind: 'text',
      text: 'This is only a look: the request itself is unchanged. Say it as a wish to keep it.',
    })
    return { reply, thread }
  },
  undo: (followUp, thread, services) => {
    const earlier = undoThread(thread)
    if (!earlier)
      return { reply: textReply('undo', 'There is no earlier change to take back.'), thread }
    const reply = changedList(
      { ...followUp, requirement: earlier.requirement, changes: ['the last change is taken back'] },
      thread,
      services,
    )
    return { reply, thread: { ...earlier, picks: pickIds(reply) } }
  },
  explain: ({ models, requirement }, thread, { engine }) => {
    const ids = models.length ? models : thread.picks.slice(0, 1)
    if (ids.length === 0) return { reply: nothingListed('explain'), thread }
    return {
      reply: { intent: 'explain', blocks: ids.flatMap((id) => whyBlocks(engine, requirement, id)) },
      thread: about(ids, thread),
    }
  },
  'why-not': ({ models, unknownModels }, thread, { engine }) => {
    const { picks } = recommend(engine, thread.requirement)
    const sentences = [
      ...models.map((id) => whyNotSentences(engine, thread.requirement, id, picks)),
      ...unknownModels.map((name) => notKnown(name)),
    ]
    return {
      reply: textReply(
        'why-not',
        ...(sentences.length ? sentences : ['Which model do you mean? Name it, please.']),
      ),
      thread: about(models, thread),
    }
  },
  compare: (followUp, thread, services, text) => {
    if (asksForProviders(text)) return compareProviders(followUp, thread, services)
    const { models, unknownModels } = followUp
    const { engine } = services
    const ids = (models.length > 1 ? models : [...new Set([...thread.picks, ...models])]).slice(
      0,
      mostCompared,
    )
    if (ids.length < 2)
      return { reply: textReply('compare', 'Name two to four models to compare, please.'), thread }
    const blocks = compareBlocks(engine, thread.requirement, ids)
    for (const name of unknownModels) blocks.push({ kind: 'text', text: notKnown(name) })
    return { reply: { intent: 'compare', blocks }, thread }
  },
  fact: (followUp, thread, services, text) => {
    const { models, unknownModels, fact = 'scores' } = followUp
    if (fact === 'providers' || asksForProviders(text))
      return compareProviders(followUp, thread, services)
    const { engine } = services
    const meant = thread.subject ? [thread.subject] : thread.picks.slice(0, 1)
    const ids = models.length || unknownModels.length ? models : meant
    const sentences = ids.flatMap((id) => {
      const model = engine.models.get(id)
      return model ? factSentences(engine, model, fact, thread.requirement) : []
    })
    sentences.push(...unknownModels.map(notKnown))
    if (sentences.length === 0) return { reply: nothingListed('fact'), thread }
    return { reply: textReply('fact', ...sentences), thread: about(ids, thread) }
  },
  decide: ({ models, requirement }, thread, { engine }) => {
    const ids = models.length ? models : thread.picks.slice(0, 1)
    const names = ids.flatMap((id) => engine.models.get(id)?.name ?? [])
    const advice = evaluationAdvice[mainCapability(requirement)]
    return {
      reply: textReply(
        'decide',
        `${listing(names)} it is, for: ${thread.useCase.slice(0, 200)}`,
        `Before it goes live, try it on 30 to 50 examples of your own and ${advice}. Ask again in a few months: prices and models change.`,
      ),
      thread,
    }
  },
  reset: () => ({ reply: textReply('reset', 'Starting over. What should the model do?') }),
  other: async (followUp, thread, services) => {
    const { reply } = await help.run({ text: '' }, services)
    const offer: Reply = textReply(
      'other',
      'The list above stands. I can change it or answer questions about it.',
      ...(followUp.question ? [followUp.question] : []),
    )
    return { reply: { ...offer, blocks: [...offer.blocks, ...reply.blocks.slice(-1)] }, thread }
  },
}

/** "compare providers", "which provider is cheapest?", whatever else is asked about them. */
const asksForProviders = (text: string) => /\bproviders?\b/i.test(text)

/** Who sells the models meant, and what each would bill for this workload. */
function compareProviders(
  { models, unknownModels }: FollowUp,
  thread: Thread,
  { engine }: Services,
): CommandResult {
  const meant = thread.subject ? [thread.subject] : thread.picks.slice(0, 1)
  const ids = models.length || unknownModels.length ? models : meant
  const blocks = ids.flatMap((id) => {
    const model = engine.models.get(id)
    return model ? providerBlocks(engine, thread.requirement, model) : []
  })
  for (const name of unknownModels) blocks.push({ kind: 'text', text: notKnown(name) })
  if (blocks.length === 0) return { reply: nothingListed('fact'), thread }
  return { reply: { intent: 'fact', blocks }, thread: about(ids, thread) }
}

/** The conversation after an answer about these models: "it" means the only one. */
function about(models: string[], thread: Thread): Thread {
  return { ...thread, subject: models.length === 1 ? models[0] : undefined }
}

/** The list under a changed requirement, opening with what changed and why. */
export function changedList(followUp: FollowUp, thread: Thread, { engine }: Services): Reply {
  const { intent, requirement, conversions, problems, question, changes, notice, unknownModels } =
    followUp
  const shortlist = recommend(engine, requirement)
  const names = new Map(engine.dataset.models.map(({ id, name }) => [id, name]))
  const opening = [
    ...(notice ? [notice] : []),
    ...changeSentences(changes, thread.picks, shortlist, names),
    ...keptSentences(thread.requirement.limits, requirement.limits),
    ...unknownModels.map(notKnown),
  ]
  const recommendation = {
    useCase: thread.useCase,
    requirement,
    shortlist,
    question,
    dataset: engine.dataset,
  }
  return recommendationReply(recommendation, { intent, opening, conversions, problems })
}

/** Canonical ids of the models a reply lists. */
export function pickIds({ recommendation }: Reply): string[] {
  return recommendation?.shortlist.picks.map(({ model }) => model.id) ?? []
}

function notKnown(name: string): string {
  return `${name} is not in our data: it may be newer than our price lists, or spelled differently.`
}

function nothingListed(intent: Intent): Reply {
  return textReply(intent, 'There is no model on the list yet. Name one, please.')
}
