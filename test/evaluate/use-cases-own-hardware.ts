import { useCase, type Changes, type UseCase } from './use-cases.ts'

const own = (
  hardware: string,
  maxMemoryGb: number,
  weights: Changes['weights'],
  difficulty: Changes['difficulty'],
  credible: string,
): UseCase =>
  useCase(
    `own hardware, ${hardware}`,
    {
      weights,
      difficulty,
      work: [4000, 800, 2000],
      limits: { selfHosted: true, hardware, maxMemoryGb },
    },
    credible,
  )

export const onOwnHardware: UseCase[] = [
  own(
    'RTX 3060 12 GB',
    12,
    { general: 0.5, writing: 0.5 },
    'routine',
    'Small models at 8 bits are what people run on 12 GB; a larger one at 5 bits beside it.',
  ),
  own(
    'RTX 4090',
    24,
    { coding: 0.8, 'instruction-following': 0.2 },
    'demanding',
    'A dense model of 27B at 5 bits, or a quick mixture of experts.',
  ),
  own(
    '2x RTX 3090',
    48,
    { reasoning: 0.5, general: 0.5 },
    'demanding',
    'The same model at 8 bits, since the memory is there.',
  ),
  own(
    'Mac Studio M4 Max 128 GB',
    96,
    { writing: 0.5, 'long-context': 0.5 },
    'demanding',
    'Dense models of some 30B write as fast as people read there; larger mixtures of experts are quicker and weaker.',
  ),
  own(
    '8x H100',
    640,
    { 'agentic-coding': 0.6, coding: 0.4 },
    'frontier',
    'Large mixtures of experts fit and are quick; the ablest of them first, since the machine is there.',
  ),
  own(
    'phone with 8 GB',
    4,
    { conversation: 1 },
    'routine',
    'Models of 2 to 4B at 4 bits, weak, as the score says; one that thinks is too slow to come first.',
  ),
]
