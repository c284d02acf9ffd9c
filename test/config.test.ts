import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

describe('the configuration', () => {
  it('is complete with nothing set', () => {
    expect(readConfig({})).toEqual({
      llm: undefined,
      mcp: { keys: {}, workspace: '' },
      sourceMirror: undefined,
      customBoards: [],
      dataDirectory: expect.stringMatching(/data.live$/),
      refreshHours: undefined,
      adminUsers: [],
      slack: undefined,
      discord: undefined,
      http: { host: '0.0.0.0', port: 3000 },
      store: { url: 'sqlite:data.db', retentionDays: 30 },
      logLevel: 'info',
      secrets: [],
      load: { atWork: 50, waiting: 500 },
    })
  })

  it('turns on the language model with a key, at OpenAI or at any compatible server', () => {
    expect(readConfig({ OPENAI_API_KEY: 'k' }).llm).toMatchObject({
      apiKey: 'k',
      baseUrl: undefined,
    })
    expect(
      readConfig({
        OPENAI_API_KEY: 'k',
        OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
        OPENAI_MODEL: 'm',
      }).llm,
    ).toEqual({
      apiKey: 'k',
      baseUrl: 'http://127.0.0.1:1/v1',
      model: 'm',
      dailyRequests: { all: 5000 },
    })
  })

  it('takes an empty value as not set, as an unfilled .env file has it', () => {
    const empty = { OPENAI_API_KEY: '', SOURCE_MIRROR: ' ', SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '' }
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  it('takes no notice of what stands around a value', () => {
    expect(readConfig({ OPENAI_API_KEY: ' sk-1\n' }).llm?.apiKey).toBe('sk-1')
    expect(readConfig({ PORT: ' 8080 ' }).http.port).toBe(8080)
  })

  it.each(['OPENAI_API_KEY', 'TRIAL_API_KEY', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN'])(
    'says when what was copied into %s can be no key, without repeating it',
    (name) => {
      for (const value of ['“sk-secret”', 'sk-\nsecret', 'sk secret', 'sk-secrét']) {
        const read = () => readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', [name]: value })
        expect(read).toThrow(`${name} has a character that no key has`)
        expect(read).not.toThrow(/secr/)
      }
    },
  )

  it('takes what programs show over MCP, and keeps it out of the log', () => {
    const { mcp, secrets } = readConfig({ MCP_TOKEN: 'a-token-of-our-own', MCP_WORKSPACE: 'T1' })
    expect(mcp).toEqual({ keys: { token: 'a-token-of-our-own' }, workspace: 'T1' })
    expect(secrets).toContain('a-token-of-our-own')
    expect(() => readConfig({ MCP_TOKEN: 'short' })).toThrow('at least 16')
  })

  it('takes own boards as a list', () => {
    expect(readConfig({ CUSTOM_BOARDS: 'a.csv, https://b.example/c.json,' }).customBoards).toEqual([
      'a.csv',
      'https://b.example/c.json',
    ])
  })

  it('takes where refreshed data is kept, how often it is refreshed, and who may ask for it', () => {
    expect(
      readConfig({ DATA_DIR: '/var/shortlist', REFRESH_HOURS: '0.5', ADMIN_USERS: 'U1, 42' }),
    ).toMatchObject({
      dataDirectory: '/var/shortlist',
      refreshHours: 0.5,
      adminUsers: ['U1', '42'],
    })
    expect(readConfig({ REFRESH_HOURS: '0' }).refreshHours).toBe(0)
    expect(() => readConfig({ REFRESH_HOURS: 'daily' })).toThrow(
      /REFRESH_HOURS must be a number of hours; 0 turns refreshing off/,
    )
  })

  it('drops the slash at the end of the mirror', () => {
    expect(readConfig({ SOURCE_MIRROR: 'http://127.0.0.1:4010/' }).sourceMirror).toBe(
      'http://127.0.0.1:4010',
    )
  })

  it('names every setting that cannot be used, at once, without its value', () => {
    const read = () => readConfig({ SOURCE_MIRROR: 'secret words', OPENAI_BASE_URL: 'ftp://x' })
    expect(read).toThrow(/OPENAI_BASE_URL[^]*SOURCE_MIRROR/)
    expect(read).not.toThrow(/secret words/)
  })

  it('turns on Discord with a token, the intent off unless said otherwise', () => {
    const id = '123456789012345678'
    expect(
      readConfig({
        DISCORD_TOKEN: 't',
        DISCORD_CHANNELS: `${id}, ${id}`,
        DISCORD_API_URL: 'http://127.0.0.1:1/api/',
      }).discord,
    ).toMatchObject({
      token: 't',
      messageContent: false,
      channels: [id, id],
      apiUrl: 'http://127.0.0.1:1/api',
    })
    expect(
      readConfig({ DISCORD_TOKEN: 't', DISCORD_MESSAGE_CONTENT: 'true' }).discord?.messageContent,
    ).toBe(true)
  })

  it('refuses Discord settings that cannot be right, without their values', () => {
    const read = () =>
      readConfig({ DISCORD_PUBLIC_KEY: 'not-a-key', STORE_URL: 'mysql://user:pw@host' })
    expect(read).toThrow(/DISCORD_PUBLIC_KEY[^]*STORE_URL/)
    expect(read).not.toThrow(/not-a-key|pw@/)
  })

  it.each(['redis://:pw@:99999', 'redis://a b', 'rediss://host:port', 'redis://host:1/name'])(
    'names a store that is no address: %s',
    (STORE_URL) => {
      expect(() => readConfig({ STORE_URL })).toThrow(/STORE_URL is not an address/)
    },
  )
})

describe('Slack', () => {
  const SLACK_BOT_TOKEN = 'xoxb-1'

  it('runs over Socket Mode with an app token, also where a signing secret is set', () => {
    expect(
      readConfig({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }).slack,
    ).toEqual({ botToken: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' } })
  })

  it('runs over HTTP with a signing secret, on PORT and HOST', () => {
    const slack = {
      SLACK_BOT_TOKEN,
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: 'http://127.0.0.1:1/api',
    }
    expect(readConfig(slack).slack).toEqual({
      botToken: 'xoxb-1',
      apiUrl: 'http://127.0.0.1:1/api/',
      transport: { kind: 'http', signingSecret: 's', port: 3000, host: '0.0.0.0' },
    })
    expect(readConfig({ ...slack, PORT: '8080', HOST: '::1' }).slack?.transport).toMatchObject({
      port: 8080,
      host: '::1',
    })
  })

  it.each([
    [{ SLACK_BOT_TOKEN }, /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN is missing/],
    [
      { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: 's', HTTP_PORT: '3000' },
      /HTTP_PORT has to differ from PORT/,
    ],
    [{ SLACK_BOT_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN must begin with xoxb-/],
    [{ SLACK_BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-1', PORT: 'x' }, /PORT/],
    [
      { SLACK_BOT_TOKEN, PORT: '99999', REQUESTS_AT_WORK: '0', LOG_LEVEL: 'loud' },
      /REQUESTS_AT_WORK .*[^]*LOG_LEVEL .*[^]*PORT .*[^]*SLACK_APP_TOKEN/,
    ],
  ])('says what is missing or mixed up: %o', (environment, problem) => {
    expect(() => readConfig(environment)).toThrow(problem)
  })
})
