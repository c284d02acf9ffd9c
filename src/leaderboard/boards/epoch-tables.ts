import type { BenchmarkEntry } from './board.ts'

/** One file of Epoch's archive: which column holds the score and what it tells. */
export interface EpochTable extends BenchmarkEntry {
  score: string
  /** What a percent column counts up to; 1 unless said. */
  outOf?: number
  /** Standard error on the scale of the score. */
  errorColumn?: string
  /** What turns the error column into the half-width of a 95% interval; 1.96 for a standard error. */
  errorFactor?: number
}

const own = { score: 'mean_score', errorColumn: 'stderr' } as const
const submitted = { evaluator: 'submission' } as const

/**
 * The files that still tell current models apart. Sets from before 2024 (MMLU, GSM8K, HellaSwag and the like) are
 * saturated and left out; so are Epoch's copies of boards that are read at their source (LiveBench, WebDev Arena).
 */
export const epochTables: Record<string, EpochTable> = {
  'gpqa_diamond.csv': {
    ...own,
    name: 'GPQA Diamond',
    capabilities: ['science', 'reasoning', 'education'],
    measures: 'graduate-level science questions',
    weakness: 'nearly solved by the best models, and public since 2023',
  },
  'frontiermath.csv': {
    ...own,
    name: 'FrontierMath',
    capabilities: ['math', 'reasoning'],
    group: 'epoch/frontiermath',
    measures: 'research-level mathematics, unpublished problems',
  },
  'frontiermath_tier_4.csv': {
    ...own,
    name: 'FrontierMath tier 4',
    capabilities: ['math'],
    group: 'epoch/frontiermath',
    measures: 'the hardest research-level mathematics',
    weakness: 'only a few dozen problems',
  },
  'otis_mock_aime_2024_2025.csv': {
    ...own,
    name: 'OTIS Mock AIME',
    capabilities: ['math', 'education'],
    measures: 'competition mathematics',
    weakness: 'nearly solved by the best models',
  },
  'math_level_5.csv': {
    ...own,
    name: 'MATH level 5',
    capabilities: ['math', 'education'],
    measures: 'hard school competition mathematics',
    weakness: 'saturated and public since 2021',
  },
  'simpleqa_verified.csv': {
    ...own,
    name: 'SimpleQA Verified',
    capabilities: ['factuality'],
    measures: 'short factual questions answered from memory',
    weakness: 'tells what a model knows, not whether it stays true to your documents',
  },
  'swe_bench_verified.csv': {
    ...own,
    name: 'SWE-bench Verified (Epoch)',
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench',
    measures: 'fixing real GitHub issues, all models in the same agent',
    weakness: 'public issues that models may have seen in training',
  },
  'chess_puzzles.csv': {
    ...own,
    name: 'Chess puzzles',
    capabilities: ['reasoning'],
    measures: 'finding the best move in chess puzzles',
    weakness: 'narrow',
  },
  'swe_bench_bash.csv': {
    name: 'SWE-bench Verified (bash only)',
    score: '% Resolved',
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench',
    measures: 'fixing real GitHub issues with nothing but a shell',
    weakness: 'public issues that models may have seen in training',
  },
  'terminalbench_external.csv': {
    ...submitted,
    name: 'Terminal-Bench 2.0',
    score: 'Accuracy mean',
    errorColumn: 'Accuracy SE',
    capabilities: ['agentic-coding', 'tool-use'],
    measures: 'tasks in a terminal, solved by an agent',
    weakness: 'the agent matters as much as the model',
    severalRuns: 'middle',
  },
  'gso_external.csv': {
    name: 'GSO',
    score: 'Score OPT@1',
    capabilities: ['agentic-coding', 'coding'],
    measures: 'making real programs faster, up to translating them to C',
  },
  'posttrainbench_external.csv': {
    name: 'PostTrainBench',
    score: 'Average (%)',
    capabilities: ['agentic-coding'],
    measures: 'training small models as an agent',
    weakness: 'narrow',
  },
  'aider_polyglot_external.csv': {
    outOf: 100,
    name: 'Aider polyglot',
    score: 'Percent correct',
    capabilities: ['coding'],
    measures: 'editing code in C++, Go, Java, JavaScript, Python and Rust',
    weakness: 'not updated since late 2025',
  },
  'weirdml_external.csv': {
    name: 'WeirdML',
    score: 'Accuracy',
    errorColumn: 'Accuracy SE',
    capabilities: ['coding', 'data-analysis'],
    measures: 'writing machine-learning code for unusual data',
  },
  'hle_external.csv': {
    name: "Humanity's Last Exam",
    score: 'Accuracy',
    errorColumn: 'Accuracy Standard Error',
    // The column holds the board's 95% half-width already.
    errorFactor: 1,
    capabilities: ['science', 'reasoning'],
    measures: 'expert questions from all subjects',
    weakness: 'exam questions, far from daily work',
  },
  'arc_agi_external.csv': {
    name: 'ARC-AGI 1',
    score: 'Score',
    capabilities: ['reasoning'],
    group: 'arc-agi',
    measures: 'finding the rule behind coloured grids',
    weakness: 'narrow',
  },
  'arc_agi_2_external.csv': {
    name: 'ARC-AGI 2',
    score: 'Score',
    capabilities: ['reasoning'],
    group: 'arc-agi',
    measures: 'finding harder rules behind coloured grids',
    weakness: 'narrow',
  },
  'simplebench_external.csv': {
    name: 'SimpleBench',
    score: 'Score (AVG@5)',
    capabilities: ['reasoning', 'general'],
    measures: 'everyday reasoning with trick questions',
  },
  'metr_time_horizons_external.csv': {
    name: 'METR time horizon',
    score: 'average_score',
    capabilities: ['agentic-coding', 'tool-use'],
    measures: 'software tasks by how long they take people',
  },
  'apex_agents_external.csv': {
    name: 'APEX-Agents',
    score: 'Mean score',
    capabilities: ['finance', 'legal', 'tool-use', 'general'],
    measures: 'long tasks of bankers, consultants and lawyers, done by an agent',
  },
  'gdpval_external.csv': {
    // The evaluator is OpenAI.
    evaluator: 'vendor',
    name: 'GDPval',
    score: 'Win + tie rate (%)',
    capabilities: ['general', 'finance', 'legal'],
    measures: "professionals' tasks judged against experts' work",
    weakness: 'run by a vendor, few models',
  },
  'deepresearchbench_external.csv': {
    ...submitted,
    name: 'Deep Research Bench',
    score: 'Average score',
    capabilities: ['factuality', 'tool-use'],
    measures: 'finding facts on the web',
  },
  'fictionlivebench_external.csv': {
    name: 'Fiction.LiveBench at 120k tokens',
    score: '120k token score',
    capabilities: ['long-context'],
    measures: 'understanding a story of 120,000 tokens',
  },
  'lech_mazur_writing_external.csv': {
    unit: 'points',
    name: 'Creative Story-Writing',
    score: 'Mean score',
    capabilities: ['writing'],
    measures: 'short stories with required elements, graded by language models',
    weakness: 'language models are the judges',
  },
  'os_world_external.csv': {
    ...submitted,
    outOf: 100,
    name: 'OSWorld',
    score: 'Score',
    capabilities: ['tool-use', 'vision'],
    measures: 'operating a computer by screenshots',
    weakness: 'the agent matters as much as the model',
    severalRuns: 'middle',
  },
  'vpct_external.csv': {
    name: 'VPCT',
    score: 'Correct',
    capabilities: ['vision'],
    measures: 'predicting where a ball lands in a drawing',
    weakness: 'narrow',
  },
  'geobench_external.csv': {
    unit: 'points',
    name: 'GeoBench',
    score: 'ACW Avg Score',
    capabilities: ['vision'],
    measures: 'guessing where a photo was taken',
    weakness: 'narrow',
  },
  'the_agent_company_external.csv': {
    ...submitted,
    name: 'TheAgentCompany',
    score: '% Resolved',
    capabilities: ['tool-use', 'general'],
    measures: 'office work in a made-up company, done by an agent',
    weakness: 'the agent matters as much as the model',
    severalRuns: 'middle',
  },
  'cybench_external.csv': {
    name: 'CyBench',
    score: 'Unguided % Solved',
    capabilities: ['agentic-coding'],
    measures: 'professional hacking contests, solved by an agent without hints',
    weakness: 'narrow, and no model of 2026',
  },
  'video_mme_external.csv': {
    ...submitted,
    name: 'Video-MME',
    score: 'Overall (no subtitles)',
    capabilities: ['vision'],
    measures: 'questions on videos of up to an hour',
    weakness: "mostly labs' own reports, and no model of 2026",
  },
  'balrog_external.csv': {
    name: 'BALROG',
    score: 'Average progress',
    errorColumn: 'Average Standard error',
    capabilities: ['reasoning'],
    measures: 'playing text games that need planning',
    weakness: 'games, far from daily work',
  },
}
