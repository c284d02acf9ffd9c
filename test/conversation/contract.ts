/** What holds for a conversation on every surface. Each surface's test brings a driver. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import type { Address } from '../../src/address.ts'
import type { RunningPlatform } from '../../src/platforms/platform.ts'
import { textReply, type Reply } from '../../src/reply/reply.ts'
import type { Services } from '../../src/command.ts'
import type { Store } from '../../src/store/store.ts'

const useCase = 'Summarise 40-page leases, 2,000 a month, under $3,000'

type User = 'ana' | 'ben' | 'cem'

/** What a conversation is opened with, where a test brings its own. */
export interface Opening {
  services?: Services
  store?: Store
}

/** One conversation on a surface, and what people do there. */
export interface Driver {
  store: Store
  surface: Address['surface']
  /** Begins the conversation; what is said and pressed later happens in it. */
  ask(text: string): Promise<void>
  /** `to`: by name, or merely in the conversation. */
  say(text: string, about?: { user?: User; to?: 'bot' | 'thread' }): void
  /** `at`: what stands in the channel itself. */
  press(
    control: string,
    about?: { user?: User; value?: string; button?: string; at?: 'channel' },
  ): void
  /** The words of what everybody sees in the conversation, oldest first. */
  shown(): string[]
  /** The words of what only one person saw. */
  whispered(): string[]
  /** What the button beside the last whispered words carries; absent where nobody can be told something alone unasked. */
  hinted?(): string
  /** What stands on the buttons of the last thing everybody sees. */
  labels?(): string[]
  /** The words of what is pinned there; absent where nothing can be. */
  pinned?(): string[]
  /** From now on nothing may be pinned. */
  forbidPins?(): void
  tell(reply: Reply): Promise<void>
  /** What is watched is told here; absent where nothing is. */
  platform?: Pick<RunningPlatform, 'tell' | 'channelOf' | 'isRefused'>
  /** The words of what stands in the channel around the conversation. */
  around?(): string[]
  close(): Promise<void>
}

/** `isShared`: several people take part, and something can be told to one of them alone. */
export function conversationContract(open: () => Promise<Driver>, { isShared = true } = {}): void {
  let driver: Driver
  beforeEach(async () => {
    driver = await open()
    await driver.ask(useCase)
    await shows(1)
  })
  afterEach(() => driver.close())

  const shows = (count: number) =>
    vi.waitFor(() => expect(driver.shown()).toHaveLength(count), { timeout: 10_000, interval: 20 })
  const whispers = (count: number) =>
    vi.waitFor(() => expect(driver.whispered()).toHaveLength(count), {
      timeout: 10_000,
      interval: 20,
    })
  const last = () => driver.shown().at(-1) ?? ''

  it('a use case gets a list', () => {
    expect(last()).toMatch(/\$\d/)
  })

  it('later words change the list, one after the other', async () => {
    driver.say('only open weights')
    driver.say('at most $2,000 a month')
    await shows(3)
    expect(driver.shown()[1]).toContain('open weights only')
    expect(last()).toMatch(/at most \$2,000 a month/)
    expect(last()).toContain('open weights only')
  })

  it('a press says the same as words, read by the built-in rules', async () => {
    driver.press('open-only')
    await shows(2)
    expect(last()).toContain('open weights only')
  })

  it('one button pressed twice by a person is one press, by two people it is two', async () => {
    driver.press('cheaper', { button: '7' })
    driver.press('cheaper', { button: '7' })
    await shows(2)
    driver.press('cheaper', { button: '7', user: 'ben' })
    await shows(3)
    driver.say('undo')
    await shows(4)
  })

  it('"undo" reaches back over a start over', async () => {
    driver.press('start-over-now')
    await shows(2)
    driver.say('undo')
    await shows(3)
    expect(last()).toMatch(/\$\d/)
  })

  it('a press on a conversation that was put away says so', async () => {
    driver.press('start-over-now')
    await shows(2)
    const before = driver.shown().length + driver.whispered().length
    driver.press('cheaper')
    await vi.waitFor(() =>
      expect([...driver.shown(), ...driver.whispered()]).toHaveLength(before + 1),
    )
    expect([...driver.shown(), ...driver.whispered()].join('\n')).toContain(
      'no request to change here any more',
    )
  })

  it('something can be said into it without anyone asking', async () => {
    await driver.tell(textReply('other', 'A price on your list has changed.'))
    await vi.waitFor(() => expect(last()).toContain('A price on your list has changed.'))
  })

  it('a vote is kept with what was recommended, and a reason after "not helpful"', async () => {
    const { answers, votes } = openMemory(driver.store, driver.surface)
    await vi.waitFor(async () => expect(await Array.fromAsync(answers.entries())).toHaveLength(1))
    const [key] = (await Array.fromAsync(answers.entries()))[0]!
    driver.press('not-helpful', { value: key })
    await vi.waitFor(async () => expect(await Array.fromAsync(votes.entries())).toHaveLength(1))
    driver.press('reason', { value: `expensive.${key}` })
    await vi.waitFor(async () => {
      const [vote] = await Array.fromAsync(votes.entries())
      expect(vote?.[1]).toMatchObject({ vote: 'down', reason: 'Too expensive', useCase })
    })
    expect(driver.shown().filter((words) => words.includes('Start with'))).toHaveLength(1)
  })

  describe.runIf(isShared)('among several people', () => {
    it('a press is answered in the language of the conversation', async () => {
      await driver.ask('Support-Mails beantworten, 5.000 im Monat, unter 900 $')
      await shows(1)
      driver.press('cheaper')
      await shows(2)
      expect(last()).toContain('Jetzt')
      driver.press('start-over')
      await whispers(1)
      expect(driver.whispered()[0]).toContain('Neu beginnen?')
    })

    it('people talking to each other get nothing', async () => {
      driver.say('thanks a lot everybody', { to: 'thread' })
      driver.say('see you tomorrow at ten', { to: 'thread', user: 'ben' })
      driver.say('only open weights', { to: 'bot' })
      await shows(2)
      expect(last()).toContain('open weights only')
    })

    it('where it is not clear whether words are for it, whoever said them is asked alone, or nobody', async () => {
      driver.say('Ben, is the second one open source?', { to: 'thread' })
      if (driver.hinted) {
        await whispers(1)
        expect(driver.whispered()[0]).toContain('Was this for me?')
        driver.press('meant', { value: driver.hinted() })
        await shows(2)
      }
      driver.say('only open weights', { to: 'bot' })
      await vi.waitFor(() => expect(last()).toContain('open weights only'))
      expect(driver.shown()).toHaveLength(driver.hinted ? 3 : 2)
    })

    it('told to be quiet, it answers only who calls it', async () => {
      driver.press('quiet')
      await whispers(1)
      driver.say('at most $9 a month', { to: 'thread' })
      driver.say('only open weights', { to: 'bot' })
      await shows(2)
      expect(last()).not.toContain('$9')
    })

    it('whoever changes the request of somebody else is named', async () => {
      driver.press('open-only', { user: 'ben' })
      await shows(2)
      expect(last()).toMatch(/asked for by ben/i)
    })

    it('details are for whoever asks for them', async () => {
      driver.press('details', { user: 'ben' })
      await whispers(1)
      expect(driver.shown()).toHaveLength(1)
    })

    it('starting over and being forgotten are asked about first', async () => {
      driver.press('start-over')
      await whispers(1)
      expect(driver.whispered()[0]).toContain('Start over?')
      driver.say('only open weights')
      await shows(2)
      expect(last()).toContain('open weights only')
    })
  })
}
