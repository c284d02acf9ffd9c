import type { HomeView, KnownBlock } from '@slack/types'
import { examples, furtherSteps } from '../../../commands/help.ts'
import type { Dataset } from '../../leaderboard/model.ts'
import { day, plural } from '../../format.ts'
import { limitPhrases } from '../../requirements/limits/index.ts'
import type { Limits } from '../../requirements/requirement.ts'
import { note } from './blocks.ts'
import { button, ids } from './buttons.ts'
import type { Recent } from '../../conversation/memory.ts'
import { bold, bullets, link, paragraph, plain, richText, type Piece } from './rich-text.ts'

export interface HomeContent {
  recent: (Recent[number] & { url?: string })[]
  preferences: Limits
  dataset: Dataset
  /** The direct message with the person, where a request made here is answered. */
  channel?: string
}

/** The Home tab: the form first, then this person's recent lists, usual limits, help, and how fresh the data is. */
export function homeView({ recent, preferences, dataset, channel }: HomeContent): HomeView {
  const usual = limitPhrases(preferences)
  const { models, sources } = dataset
  const carried = channel && { value: channel }
  const blocks: KnownBlock[] = [
    {
      type: 'actions',
      elements: [
        { ...button(ids.newRequest, 'Find a model'), style: 'primary', ...carried },
        { ...button(ids.preferences, 'Change my limits'), ...carried },
      ],
    },
    header('Your recent recommendations'),
    recent.length ? richText(bullets(recent.map(recentItem))) : words('None yet.'),
    header('Your usual limits'),
    words(
      usual.length
        ? `Used wherever you say nothing else: ${usual.join('; ')}.`
        : 'None. Limits set here are used wherever you say nothing else, and every answer names them.',
    ),
    header('How to ask elsewhere'),
    words('Type /recommend-model and the use case, mention me in a channel, or write to me here.'),
    richText(bullets(examples.map((example) => [plain(example)]))),
    words('Then refine: only open weights, under $50 a month, why not GPT-5.5, start over.'),
    header('Once there is a list'),
    richText(bullets(furtherSteps.map((step) => [plain(step)]))),
    header('The data'),
    words(`${plural(models.length, 'model')}; newest figure of ${day(dataset.asOf)}.`),
    richText(
      bullets(
        sources.map(({ name, url, asOf, licence }) => [
          link(name, url),
          plain(`: ${day(asOf)}${licence.startsWith('none') ? '' : ` (${licence})`}`),
        ]),
      ),
    ),
    note(
      'Answers are made by a program from published figures and your words. Check them on your own examples.',
    ),
  ]
  return { type: 'home', blocks }
}

function recentItem({ useCase, picks, day: date, url }: HomeContent['recent'][number]): Piece[] {
  return [
    url ? link(useCase, url) : bold(useCase),
    plain(`: ${picks.join(', ') || 'no model'} (${day(date)})`),
  ]
}

const header = (text: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text },
})
const words = (text: string): KnownBlock => richText(paragraph(plain(text)))
