import type { Repository } from './listing.ts'

/**
 * Open models that people still name and that no price list, host or board lists, each with what its card says
 * (https://huggingface.co/ and the id), as read in November 2026.
 */
const rows: [id: string, parametersB: number, license: string, released: string][] = [
  ['deepseek-ai/DeepSeek-R1-Zero', 671, 'mit', '2025-01-20'],
  ['Qwen/QVQ-72B-Preview', 73.4, 'qwen', '2024-12-24'],
  ['moonshotai/Moonlight-16B-A3B-Instruct', 16, 'mit', '2025-02-22'],
  ['google/codegemma-2b', 2.5, 'gemma', '2024-04-09'],
  ['google/codegemma-7b', 8.5, 'gemma', '2024-04-09'],
  ['google/codegemma-7b-it', 8.5, 'gemma', '2024-04-09'],
  ['google/shieldgemma-2b', 2.6, 'gemma', '2024-07-31'],
  ['google/shieldgemma-9b', 9.2, 'gemma', '2024-07-31'],
  ['google/shieldgemma-27b', 27.2, 'gemma', '2024-07-31'],
  ['bigcode/starcoder', 15.5, 'bigcode-openrail-m', '2023-05-04'],
  ['bigcode/santacoder', 1.1, 'bigcode-openrail-m', '2022-12-22'],
  ['WizardLMTeam/WizardCoder-15B-V1.0', 15.5, 'bigcode-openrail-m', '2023-06-14'],
  ['WizardLMTeam/WizardCoder-Python-34B-V1.0', 33.7, 'llama2', '2023-08-26'],
  ['WizardLMTeam/WizardMath-7B-V1.1', 7.2, 'apache-2.0', '2023-12-19'],
  ['bigscience/bloom', 176, 'bigscience-bloom-rail-1.0', '2022-07-06'],
  ['bigscience/bloomz-7b1', 7.1, 'bigscience-bloom-rail-1.0', '2022-10-08'],
  ['EleutherAI/gpt-neox-20b', 20.6, 'apache-2.0', '2022-02-09'],
  ['tiiuae/falcon-180B', 179.5, 'falcon-180b tii license', '2023-09-06'],
  ['Gryphe/MythoMax-L2-13b', 13, 'other', '2023-08-10'],
  ['openbmb/MiniCPM-V-2_6', 8.1, 'other', '2024-08-04'],
]

export const saidRepositories: Repository[] = rows.map(([id, parametersB, license, released]) => ({
  id,
  parametersB,
  license,
  released,
}))
