import { describe, expect, it } from 'vitest'
import { limitsOf } from './catalogue.ts'

describe('what looks like a condition and is none', () => {
  it.each([
    'pull the totals out of bills. amounts go from €12.50 up to €4 million, anything under €50 gets skipped',
    '$0.40 per million input tokens is what we are charged right now for greeting card poems; who goes lower?',
    'It need not see pictures. It need not call tools. It just answers questions about beekeeping.',
    'no need for a reasoning model, though one is welcome; zoo FAQ',
    "JSON isn't called for either. Haikus on tea bags",
    'A 70B runs here today and it is dull; who thinks up better crossword clues?',
  ])('"%s" states nothing', (text) => {
    expect(limitsOf(text)).toEqual({})
  })
})

describe('sizes of models', () => {
  it.each([
    ['20b-40b please. blurbs for a record store', { minParametersB: 20, maxParametersB: 40 }],
    ['a 20 to 40 B model for radio plays', { minParametersB: 20, maxParametersB: 40 }],
    ['sub-3B, for a quiz terminal in a museum', { maxParametersB: 3 }],
    ['essays on Roman law, larger than 300B', { minParametersB: 300 }],
  ])('"%s"', (text, limits) => {
    expect(limitsOf(text)).toMatchObject(limits)
  })
})

describe('machines', () => {
  it.each([
    [
      'an iPhone beside flash cards',
      'offline on an iPhone with 8 GB: flash cards for sailing exams',
      4,
    ],
    [
      'a card beside fast memory',
      'DDR5-6000, 850 W power supply, RTX 5070 Ti with 16 GB: game master for our round',
      16,
    ],
    ['a card by its maker alone', 'All we have is a GTX 1650 with 4GB. Corrects a diary', 4],
    [
      'a second one that is ordered',
      "There's a 4060 Ti (16GB) in my tower and I'm ordering a second identical one. Helper for letters.",
      32,
    ],
    [
      'several, told behind',
      'A100s, four of them, 40GB apiece; review of prompts of 20k tokens',
      160,
    ],
  ])('%s: "%s"', (_, text, memory) => {
    expect(limitsOf(text)?.maxMemoryGb).toBe(memory)
  })
})
