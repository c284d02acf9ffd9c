import { z } from 'zod'
import type { BenchmarkEntry, Board, Run } from './board.ts'
import { readRows } from './dataset-viewer.ts'

type Category = Pick<BenchmarkEntry, 'name' | 'measures' | 'capabilities' | 'language'>

const asked = (about: string) => `which of two answers people prefer ${about}`
const language = (name: string, code: string): Category => ({
  name,
  measures: asked(`in ${name}`),
  capabilities: ['multilingual'],
  language: code,
})

/** The categories that tell something about a use case; filters such as "no refusals" are left out. */
const textCategories: Record<string, Category> = {
  overall: {
    name: 'overall',
    measures: asked('on any question'),
    capabilities: ['general', 'conversation'],
  },
  expert: {
    name: 'expert questions',
    measures: asked("on experts' questions"),
    capabilities: ['general', 'reasoning'],
  },
  hard_prompts: {
    name: 'hard prompts',
    measures: asked('on hard questions'),
    capabilities: ['reasoning'],
  },
  coding: { name: 'coding', measures: asked('on coding questions'), capabilities: ['coding'] },
  math: { name: 'math', measures: asked('on mathematics'), capabilities: ['math'] },
  creative_writing: {
    name: 'creative writing',
    measures: asked('in creative writing'),
    capabilities: ['writing'],
  },
  instruction_following: {
    name: 'instruction following',
    measures: asked('when asked to follow precise instructions'),
    capabilities: ['instruction-following'],
  },
  longer_query: {
    name: 'longer queries',
    measures: asked('on long questions'),
    capabilities: ['long-context'],
  },
  multi_turn: {
    name: 'multi-turn',
    measures: asked('in longer conversations'),
    capabilities: ['conversation'],
  },
  industry_software_and_it_services: {
    name: 'software and IT',
    measures: asked('on software and IT questions'),
    capabilities: ['coding'],
  },
  industry_writing_and_literature_and_language: {
    name: 'writing and language',
    measures: asked('on writing and language'),
    capabilities: ['writing'],
  },
  industry_life_and_physical_and_social_science: {
    name: 'science',
    measures: asked('on scientific questions'),
    capabilities: ['science', 'education'],
  },
  industry_mathematical: {
    name: 'mathematical work',
    measures: asked('in mathematical work'),
    capabilities: ['math'],
  },
  industry_legal_and_government: {
    name: 'legal and government',
    measures: asked('on legal and government questions'),
    capabilities: ['legal'],
  },
  industry_medicine_and_healthcare: {
    name: 'medicine and healthcare',
    measures: asked('on medical questions'),
    capabilities: ['medical'],
  },
  industry_business_and_management_and_financial_operations: {
    name: 'business and finance',
    measures: asked('on business and financial questions'),
    capabilities: ['finance'],
  },
  non_english: {
    name: 'non-English',
    measures: asked('in other languages than English'),
    capabilities: ['multilingual'],
  },
  english: { ...language('English', 'en'), capabilities: ['general'] },
  chinese: language('Chinese', 'zh'),
  french: language('French', 'fr'),
  german: language('German', 'de'),
  japanese: language('Japanese', 'ja'),
  korean: language('Korean', 'ko'),
  russian: language('Russian', 'ru'),
  spanish: language('Spanish', 'es'),
}

const visionCategories: Record<string, Category> = {
  overall: {
    name: 'vision',
    measures: asked('on questions about pictures'),
    capabilities: ['vision'],
  },
  ocr: {
    name: 'reading text in pictures',
    measures: asked('when reading text in pictures'),
    capabilities: ['vision'],
  },
  diagram: { name: 'diagrams', measures: asked('on diagrams'), capabilities: ['vision'] },
  homework: {
    name: 'homework from pictures',
    measures: asked('on pictures of homework'),
    capabilities: ['education', 'vision'],
  },
}

const webDev: Record<string, Category> = {
  overall: {
    name: 'web development',
    measures: asked('when building web pages'),
    capabilities: ['coding'],
  },
}

const documents: Record<string, Category> = {
  overall: {
    name: 'documents',
    measures: asked('on questions about uploaded documents'),
    capabilities: ['long-context', 'factuality'],
  },
}

/** Configs of the dataset; ratings compare only within one config and category. */
const configs: Record<string, { suffix?: string; categories: Record<string, Category> }> = {
  text: { categories: textCategories },
  text_style_control: { suffix: ', style control', categories: textCategories },
  vision_style_control: { categories: visionCategories },
  webdev: { categories: webDev },
  document: { categories: documents },
}

/** For example `text/coding`. */
const benchmarks = Object.entries(configs).flatMap(([config, { suffix = '', categories }]) =>
  Object.entries(categories).map(([key, category]): [string, BenchmarkEntry] => [
    `${config}/${key}`,
    {
      ...category,
      name: `Arena ${category.name}${suffix}`,
      // Most votes are on questions in English.
      group: `lmarena/${config.replace('_style_control', '')}/${key === 'english' ? 'overall' : key}`,
    },
  ]),
)

const rowSchema = z.object({
  model_name: z.string().min(1),
  organization: z.string().nullable(),
  license: z.string().nullable(),
  rating: z.number(),
  rating_lower: z.number().nullable(),
  rating_upper: z.number().nullable(),
  vote_count: z.number().nullable(),
  category: z.string(),
  leaderboard_publish_date: z.iso.date(),
})

/** People vote blind between two answers; ratings by question category and language. */
export const lmArena: Board = {
  id: 'lmarena',
  name: 'LMArena (Chatbot Arena)',
  url: 'https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset',
  licence: 'CC BY 4.0',
  attribution: 'LMArena leaderboard dataset (CC BY 4.0)',
  about:
    'People put questions to two unnamed models and vote for the better answer; run by LMArena, by category and language.',
  howToRead:
    'A rating: 100 points more win about 64 of 100 votes. Models whose intervals overlap are not told apart. Ratings compare only within one category.',
  weaknesses: [
    'people also vote for style and length, not only for correct answers',
    'labs can test private versions before they publish one',
  ],
  bundle: 'yes',
  rhythmDays: 14,
  usual: {
    unit: 'rating',
    weakness: 'people also vote for style and length, not only for correct answers',
    url: 'https://lmarena.ai/leaderboard',
  },
  benchmarks: Object.fromEntries(benchmarks),
  async rows({ download, parse }) {
    const runs: Run[] = []
    for (const config of Object.keys(configs)) {
      const table = { dataset: 'lmarena-ai/leaderboard-dataset', config, split: 'latest' }
      for (const row of parse(rowSchema, await readRows(download, table)))
        runs.push({
          name: row.model_name,
          lab: row.organization ?? undefined,
          license: row.license ?? undefined,
          date: row.leaderboard_publish_date,
          values: {
            [`${config}/${row.category}`]: {
              value: row.rating,
              low: row.rating_lower ?? undefined,
              high: row.rating_upper ?? undefined,
              votes: row.vote_count ?? undefined,
            },
          },
        })
    }
    return { runs }
  },
}
