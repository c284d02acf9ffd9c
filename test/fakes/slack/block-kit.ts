/** Checks blocks and views as Slack does (docs.slack.dev/reference/block-kit). Written apart from the product's limits. */

type Thing = Record<string, unknown>

export function blockProblems(blocks: unknown, where: 'message' | 'modal' | 'home'): string[] {
  const problems: string[] = []
  if (!Array.isArray(blocks)) return ['blocks is not a list']
  if (blocks.length > (where === 'message' ? 50 : 100)) problems.push('too many blocks')
  let characters = 0
  const count = (text: string) => void (characters += text.length)
  for (const [i, block] of (blocks as Thing[]).entries()) {
    const check = checks[str(block['type'])]
    if (!check) problems.push(`${i}: unknown block ${str(block['type'])}`)
    else
      check(
        block,
        (problem) => problems.push(`${i} ${str(block['type'])}: ${problem}`),
        where,
        count,
      )
  }
  const tables = (blocks as Thing[]).filter(({ type }) => type === 'table').length
  if (tables > 1) problems.push('more than one table')
  if (where === 'message' && characters > 13_200) problems.push('msg_blocks_too_long')
  return problems
}

export function viewProblems(view: Thing): string[] {
  const kind = view['type'] === 'home' ? 'home' : 'modal'
  const problems = blockProblems(view['blocks'], kind)
  if (kind === 'modal') {
    for (const part of ['title', 'submit', 'close'])
      if (view[part] !== undefined)
        plain(view[part], 24, (problem) => problems.push(`${part}: ${problem}`))
    if (str(view['private_metadata']).length > 3000) problems.push('private_metadata')
    if (str(view['callback_id']).length > 255) problems.push('callback_id')
  }
  return problems
}

type Say = (problem: string) => void
type Check = (block: Thing, say: Say, where: string, count: (text: string) => void) => void

const checks: Record<string, Check> = {
  header: (block, say, _, count) => count(plain(block['text'], 150, say)),
  section: (block, say, _, count) => count(textObject(block['text'], 3000, say)),
  divider: () => undefined,
  image: (block, say) => {
    if (!str((block['slack_file'] as Thing | undefined)?.['id'])) say('no file')
    if (!str(block['alt_text']) || str(block['alt_text']).length > 2000) say('alt_text')
  },
  context: (block, say, _, count) => {
    const elements = list(block['elements'])
    if (elements.length < 1 || elements.length > 10) say('1 to 10 elements')
    for (const element of elements) count(textObject(element, 3000, say))
  },
  actions: (block, say) => {
    const elements = list(block['elements'])
    if (elements.length < 1 || elements.length > 25) say('1 to 25 elements')
    const ids = elements.map((element) => element['action_id'])
    if (new Set(ids).size !== ids.length) say('action_id twice')
    for (const element of elements) interactive(element, say)
  },
  context_actions: (block, say, where) => {
    if (where !== 'message') say('only in messages')
    for (const element of list(block['elements'])) {
      if (element['type'] !== 'feedback_buttons') say('unknown element')
      for (const part of ['positive_button', 'negative_button']) {
        const button = element[part] as Thing
        plain(button['text'], 75, say)
        if (str(button['value']).length > 2000) say('value too long')
      }
    }
  },
  rich_text: (block, say, _, count) => richText(block, say, count),
  table: (block, say, where, count) => {
    if (where !== 'message') say('only in messages')
    const rows = block['rows'] as Thing[][]
    if (rows.length < 1 || rows.length > 100) say('1 to 100 rows')
    let characters = 0
    for (const row of rows) {
      if (row.length < 1 || row.length > 20 || row.length !== rows[0]?.length) say('row length')
      for (const cell of row) {
        const text = str(cell['text'])
        if (cell['type'] !== 'raw_text' || !text) say('cell')
        characters += text.length
      }
    }
    if (characters > 10_000) say('more than 10,000 characters')
    count(' ')
  },
  input: (block, say, where) => {
    if (where === 'message') say('no input in messages')
    plain(block['label'], 2000, say)
    const element = block['element'] as Thing
    const placeholder = element['placeholder']
    if (placeholder !== undefined) plain(placeholder, 150, say)
    const initial = element['initial_value']
    if (initial !== undefined && (initial === '' || str(initial).length > 3000))
      say('initial_value')
    if (Number(element['max_length'] ?? 1) > 3000) say('max_length')
    for (const option of list(element['options'])) checkOption(option, say)
    if (list(element['options']).length > 100) say('more than 100 options')
    for (const key of ['initial_option', 'initial_options'])
      for (const chosen of [element[key] ?? []].flat() as Thing[])
        if (!list(element['options']).some((one) => JSON.stringify(one) === JSON.stringify(chosen)))
          say(`${key} is not among the options`)
  },
}

function interactive(element: Thing, say: Say): void {
  if (str(element['action_id']).length > 255) say('action_id too long')
  if (element['type'] === 'button') {
    plain(element['text'], 75, say)
    if (str(element['value']).length > 2000) say('value too long')
  } else if (element['type'] === 'overflow') {
    const options = list(element['options'])
    if (options.length < 1 || options.length > 5) say('1 to 5 options')
    for (const option of options) checkOption(option, say)
  } else if (element['type'] === 'static_select') {
    plain(element['placeholder'], 150, say)
    const options = list(element['options'])
    if (options.length < 1 || options.length > 100) say('1 to 100 options')
    for (const option of options) checkOption(option, say)
  } else say(`unknown element ${str(element['type'])}`)
}

function checkOption(option: Thing, say: Say): void {
  plain(option['text'], 75, say)
  const value = str(option['value'])
  if (!value || value.length > 150) say('option value')
}

function richText(node: Thing, say: Say, count: (text: string) => void): void {
  const type = str(node['type'])
  if (type === 'text' || type === 'link') {
    const text = str(node['text'])
    if (type === 'text' && text === '') say('empty text')
    if (type === 'link' && !/^https?:\/\/\S+$/.test(str(node['url']))) say('link url')
    wellFormed(text, say)
    count(text)
    return
  }
  // The person who asked is told; nobody else is, and never everybody.
  if (type === 'user') return /^[UW]\w*$/.test(str(node['user_id'])) ? undefined : say('user_id')
  if (!type.startsWith('rich_text')) return say(`element ${type}`)
  const elements = list(node['elements'])
  if (elements.length === 0) say(`${type} is empty`)
  for (const element of elements) richText(element, say, count)
}

function textObject(value: unknown, most: number, say: Say): string {
  const text = value as Thing
  if (text['type'] === 'plain_text') return plain(value, most, say)
  const words = str(text['text'])
  if (text['type'] !== 'mrkdwn') say('text type')
  if (words === '' || words.length > most) say(`text of 1 to ${most} characters`)
  wellFormed(words, say)
  return words
}

function plain(value: unknown, most: number, say: Say): string {
  const text = (value ?? {}) as Thing
  const words = str(text['text'])
  if (text['type'] !== 'plain_text') say('not plain_text')
  if (words === '' || words.length > most) say(`plain text of 1 to ${most} characters`)
  wellFormed(words, say)
  return words
}

function wellFormed(text: string, say: Say): void {
  if (!text.isWellFormed()) say('half a character')
}

/** Texts as they are; anything else counts as none. */
const str = (value: unknown): string => (typeof value === 'string' ? value : '')

const list = (value: unknown): Thing[] => (Array.isArray(value) ? (value as Thing[]) : [])
