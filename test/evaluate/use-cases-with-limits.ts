import { useCase, type UseCase } from './use-cases.ts'

const cheap = { quality: 0.3, price: 0.6, speed: 0.1 }
const best = { quality: 0.85, price: 0.1, speed: 0.05 }
const quick = { quality: 0.4, price: 0.15, speed: 0.45 }

export const withLimits: UseCase[] = [
  useCase(
    'tagging 3 million product descriptions, as cheaply as possible',
    {
      weights: { 'instruction-following': 0.6, general: 0.4 },
      difficulty: 'routine',
      tradeoff: { quality: 0.25, price: 0.75, speed: 0 },
      work: [300, 20, 3e6],
    },
    'The cheapest in batches that is right four times in five; two that are right nine times in ten stand beside it.',
  ),
  useCase(
    'sentiment of 50 million posts',
    { weights: { general: 1 }, difficulty: 'routine', tradeoff: cheap, work: [120, 5, 5e7] },
    'At this volume every cent per million counts, and thinking is off.',
  ),
  useCase(
    'a support chat bot under $200 a month',
    {
      weights: { conversation: 0.6, 'instruction-following': 0.4 },
      difficulty: 'routine',
      limits: { maxMonthlyUsd: 200 },
      work: [3000, 250, 40_000],
    },
    'Within the budget with its thinking, not only without.',
  ),
  useCase(
    'question answering over 300-page documents',
    { weights: { 'long-context': 0.6, factuality: 0.4 }, work: [200_000, 600, 500] },
    'Measured on long inputs and on making things up; the cheap one beside it is measured less.',
  ),
  useCase(
    'minutes of meetings',
    {
      weights: { 'long-context': 0.5, writing: 0.5 },
      difficulty: 'routine',
      work: [14_000, 900, 600],
    },
    'Long but easy; some dollars a month.',
  ),
  useCase(
    'facts for journalists',
    { weights: { factuality: 1 }, work: [2000, 400, 4000] },
    'Hallucination boards do not follow ability: a model that was measured to make little up comes first.',
  ),
  useCase(
    'teaching algebra to pupils',
    { weights: { education: 0.6, math: 0.4 }, difficulty: 'routine', work: [1500, 500, 20_000] },
    'School mathematics is solved; votes on teaching stand in for a board of teaching.',
  ),
  useCase(
    'financial analysis, quality first',
    {
      weights: { finance: 0.6, 'data-analysis': 0.4 },
      difficulty: 'frontier',
      tradeoff: best,
      work: [20_000, 2000, 300],
    },
    'Quality was asked for and costs little at 300 requests.',
  ),
  useCase(
    'a voice agent, first word within 0.8 s',
    {
      weights: { conversation: 0.6, 'tool-use': 0.4 },
      difficulty: 'routine',
      tradeoff: quick,
      limits: { maxTimeToFirstTokenSeconds: 0.8 },
      work: [1500, 80, 60_000],
    },
    'Only models whose host was measured to begin in time, with thinking off.',
  ),
  useCase(
    'code completion while typing, 150 tokens a second',
    {
      weights: { coding: 1 },
      difficulty: 'routine',
      tradeoff: quick,
      limits: { minOutputTokensPerSecond: 150 },
      work: [2000, 60, 200_000],
    },
    'Measured throughput decides who may take part, then cost.',
  ),
  useCase(
    'answers within 5 s',
    {
      weights: { general: 0.5, reasoning: 0.5 },
      tradeoff: quick,
      limits: { maxAnswerSeconds: 5 },
      work: [1200, 300, 30_000],
    },
    'First word, thinking and writing add up to less than 5 s as measured.',
  ),
  useCase(
    'live subtitles in German, no thinking',
    {
      weights: { multilingual: 1 },
      difficulty: 'routine',
      tradeoff: quick,
      limits: { reasoning: false, languages: ['de'] },
      work: [200, 60, 300_000],
    },
    'Thinking is off, and German was measured.',
  ),
  useCase(
    'overnight summaries that may wait',
    {
      weights: { writing: 0.5, general: 0.5 },
      difficulty: 'routine',
      tradeoff: { quality: 0.4, price: 0.6, speed: 0 },
      work: [6000, 400, 200_000],
    },
    'Batch prices count where there are any, and time does not.',
  ),
  useCase(
    'support in Spanish and Portuguese',
    {
      weights: { multilingual: 0.5, conversation: 0.5 },
      difficulty: 'routine',
      limits: { languages: ['es', 'pt'] },
      work: [2500, 250, 15_000],
    },
    'Measured in these languages; the better one beside it costs eight times as much.',
  ),
  useCase(
    'literary translation from Japanese',
    {
      weights: { multilingual: 0.7, writing: 0.3 },
      difficulty: 'frontier',
      limits: { languages: ['ja'] },
      work: [3000, 3000, 200],
    },
    'Style against the best opponents: the leader of the votes.',
  ),
  useCase(
    'correspondence in German',
    {
      weights: { multilingual: 0.6, writing: 0.4 },
      limits: { languages: ['de'] },
      work: [1200, 400, 5000],
    },
    'Measured in German, with thinking off: letters need little of it.',
  ),
  useCase(
    'Swahili health information',
    {
      weights: { multilingual: 0.6, medical: 0.4 },
      difficulty: 'routine',
      limits: { languages: ['sw'] },
      work: [800, 300, 10_000],
    },
    'Small languages are weak in small models; an able one first.',
  ),
  useCase(
    'a coding agent, open weights only',
    {
      weights: { 'agentic-coding': 0.7, coding: 0.3 },
      limits: { openWeights: true },
      work: [120_000, 6000, 500],
    },
    'The open leaders of SWE-bench and LiveBench, the cheapest of those near the top first.',
  ),
  useCase(
    'contracts, European labs only',
    {
      weights: { legal: 0.7, 'long-context': 0.3 },
      limits: { labCountries: ['eu'] },
      work: [15_000, 700, 500],
    },
    'Few labs are left; the newer model first, the cheap one named.',
  ),
  useCase(
    'no labs from China or the United States',
    {
      weights: { general: 0.5, writing: 0.5 },
      limits: { excludeLabCountries: ['cn', 'us'] },
      work: [2000, 500, 3000],
    },
    'What is left is mostly French and Korean, and weaker, which the scores say.',
  ),
  useCase(
    'research in biology',
    {
      weights: { science: 0.7, reasoning: 0.3 },
      difficulty: 'frontier',
      tradeoff: best,
      work: [6000, 3000, 200],
    },
    'GPQA is saturated, HLE is not: the ablest that were measured on it, and one at a fraction of the price.',
  ),
  useCase(
    'safety checks of user posts',
    {
      weights: { safety: 0.7, 'instruction-following': 0.3 },
      difficulty: 'routine',
      tradeoff: cheap,
      work: [400, 20, 1e6],
    },
    'Safety does not follow ability, so it is one that was measured on it.',
  ),
  useCase(
    'role play in a game, small budget',
    {
      weights: { writing: 0.5, conversation: 0.5 },
      difficulty: 'routine',
      tradeoff: cheap,
      work: [3000, 200, 100_000],
    },
    'The cheapest of those that readers like more often than not; one at half its price beside it.',
  ),
  useCase(
    'JSON from scanned invoices',
    {
      weights: { vision: 0.6, 'instruction-following': 0.4 },
      difficulty: 'routine',
      limits: { inputModalities: ['text', 'image'], structuredOutput: true },
      work: [2000, 300, 30_000],
    },
    'Takes images, promises structured output, costs little.',
  ),
]
