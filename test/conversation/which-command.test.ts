import { describe, expect, it } from 'vitest'
import { whichCommand } from '../../src/conversation/which-command.ts'
import { makeRequirement } from '../fixtures/world.ts'

const thread = { useCase: 'x', requirement: makeRequirement(), picks: [], earlier: [] }
const named = (words: string) => {
  const { command, text } = whichCommand(words)
  return [command.name, text]
}

describe('words that name a command', () => {
  it.each([
    ['/leaderboards LiveBench', 'leaderboards', 'LiveBench'],
    ['leaderboards', 'leaderboards', ''],
    ['Leaderboards gpt-6 sol', 'leaderboards', 'gpt-6 sol'],
    ['/compare-models a, b', 'compare-models', 'a, b'],
    ['compare-models a, b', 'compare-models', 'a, b'],
    ['refresh data', 'refresh-data', ''],
    ['refresh-data', 'refresh-data', ''],
    ['help', 'help', ''],
    ['', 'help', ''],
    ['details', 'details', ''],
    ['Hilfe!', 'help', ''],
    ['decide 2 because it is cheap', 'decide', '2 because it is cheap'],
    ['decide opus 5.5 because legal said so', 'decide', 'opus 5.5 because legal said so'],
    ['decide which tickets are urgent', 'recommend-model', 'decide which tickets are urgent'],
    ['policy questions of employees', 'recommend-model', 'policy questions of employees'],
    ['policy', 'policy', ''],
    ['/policy no Chinese labs', 'policy', 'no Chinese labs'],
    ['les détails', 'details', ''],
    ['/recommend-model a coding agent', 'recommend-model', 'a coding agent'],
  ])('"%s" is %s', (words, name, text) => {
    expect(named(words)).toEqual([name, text])
  })
})

describe('words that do not', () => {
  it.each([
    'help me to choose a model for summaries',
    'details of contracts have to be found in PDFs',
    'leaderboards of our chess club need short commentaries each week',
    'compare models of cars in our catalogue and write a buying guide',
    'recommend model trains to hobbyists',
    'refine crude oil forecasts',
    'refresh data in our warehouse and describe what changed',
  ])('"%s" is a use case', (words) => {
    expect(named(words)).toEqual(['recommend-model', words])
  })

  it('go on with a conversation that has begun', () => {
    expect(whichCommand('compare 1 and 2', thread).command.name).toBe('refine')
    expect(whichCommand('help', thread).command.name).toBe('help')
  })

  it('lose the name of a command that is not known', () => {
    expect(named('/models for coding')).toEqual(['recommend-model', 'for coding'])
  })
})
