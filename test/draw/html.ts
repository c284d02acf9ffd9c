import type { Shot } from './play.ts'

type Part = Record<string, unknown>

const part = (value: unknown) => (value ?? {}) as Part
const list = (value: unknown): Part[] => (Array.isArray(value) ? (value as Part[]) : [])

const escaped = (text: unknown) =>
  (typeof text === 'string' ? text : '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')

const all = (parts: unknown, draw: (one: Part) => string) => list(parts).map(draw).join('')

/** Links and bold of Slack's mrkdwn, which comes escaped. */
const mrkdwn = (text: unknown) =>
  (typeof text === 'string' ? text : '')
    .replaceAll(/<(https?:[^|>]+)\|([^>]+)>/g, '<a>$2</a>')
    .replaceAll(/<@(\w+)>/g, '<a>@$1</a>')
    .replaceAll(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replaceAll('\n', '<br>')

function rich(one: Part): string {
  switch (one['type']) {
    case 'text':
      return part(one['style'])['bold'] ? `<b>${escaped(one['text'])}</b>` : escaped(one['text'])
    case 'raw_text':
      return escaped(one['text'])
    case 'link':
      return `<a>${escaped(one['text'] ?? one['url'])}</a>`
    case 'user':
      return `<a>@${escaped(one['user_id'])}</a>`
    case 'rich_text_list':
      return `<ul>${all(one['elements'], (item) => `<li>${rich(item)}</li>`)}</ul>`
    case 'rich_text_preformatted':
      return `<pre>${all(one['elements'], rich)}</pre>`
    default:
      return `<div>${all(one['elements'], rich)}</div>`
  }
}

const menu = (placeholder: unknown, options: unknown[]) =>
  `<span class="button">${escaped(placeholder)} ▾</span><small class="menu">${options.map(escaped).join(' | ')}</small>`

function element(one: Part): string {
  switch (one['type']) {
    case 'button':
      return `<span class="button ${escaped(one['style'])}">${escaped(part(one['text'])['text'])}</span>`
    case 'static_select':
      return menu(
        part(one['placeholder'])['text'],
        list(one['options']).map(({ text }) => part(text)['text']),
      )
    case 'feedback_buttons':
      return '<span class="button">+1</span> <span class="button">−1</span>'
    default:
      return `<i>${escaped(one['type'])}</i>`
  }
}

function block(one: Part, pictures: string[]): string {
  switch (one['type']) {
    case 'rich_text':
      return rich(one)
    case 'context':
      return `<small>${all(one['elements'], ({ text }) => mrkdwn(text))}</small>`
    case 'section':
      return mrkdwn(part(one['text'])['text'])
    case 'actions':
    case 'context_actions':
      return `<div class="row">${all(one['elements'], element)}</div>`
    case 'image':
      return picture(pictures[0], one['alt_text'])
    case 'table':
      return `<div class="scroll"><table>${all(one['rows'], (row) => `<tr>${all(row, (cell) => `<td>${rich(cell)}</td>`)}</tr>`)}</table></div>`
    default:
      return `<b>${escaped(part(one['text'] ?? one['label'])['text'] ?? one['type'])}</b>`
  }
}

const picture = (source: string | undefined, told: unknown) =>
  source ? `<img src="${source}">` : `<div class="picture">${escaped(told)}</div>`

const mark = '\u0001'

/** Discord's markdown, as far as answers use it. */
const markdown = (text: unknown) =>
  escaped(text)
    .replaceAll(/\\([\\*_~`|>#\-.()[\]!])/g, `${mark}$1`)
    .split('<br>')
    .map((line) => {
      if (line.startsWith('-# ')) return `<small>${line.slice(3)}</small>`
      if (line.startsWith('### ')) return `<h3>${line.slice(4)}</h3>`
      if (line.startsWith('&gt; ')) return `<blockquote>${line.slice(5)}</blockquote>`
      return line.startsWith('- ') ? `• ${line.slice(2)}` : line
    })
    .join('<br>')
    .replaceAll(/\[([^\]]+)\]\(https?:[^)]+\)/g, '<a>$1</a>')
    .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replaceAll(mark, '')

function component(one: Part, pictures: string[]): string {
  const draw = (inner: Part) => component(inner, pictures)
  const inside = () => all(one['components'], draw)
  switch (one['type']) {
    case 17:
      return `<div class="container">${inside()}</div>`
    case 10:
      return `<p>${markdown(one['content'])}</p>`
    case 9:
      return `<div class="section"><div>${inside()}</div>${draw(part(one['accessory']))}</div>`
    case 1:
      return `<div class="row">${inside()}</div>`
    case 2:
      return `<span class="button ${one['style'] === 1 ? 'primary' : ''}">${escaped(one['label']) || (part(one['emoji'])['name'] === '👍' ? '+1' : '−1')}</span>`
    case 3:
      return menu(
        one['placeholder'],
        list(one['options']).map(({ label }) => label),
      )
    case 12:
      return picture(pictures[0], list(one['items'])[0]?.['description'])
    default:
      return `<i>${escaped(one['type'])}</i>`
  }
}

function message({ platform, said, where, body, pictures }: Shot): string {
  const { blocks, components, text, content } = body
  const inside =
    platform === 'slack'
      ? all(blocks, (one) => `<div>${block(one, pictures)}</div>`) || escaped(text)
      : `${content ? markdown(content) : ''}${all(components, (one) => component(one, pictures))}`
  return `<h6>${escaped(said)} → ${where}</h6><div class="message ${platform}">${inside}</div>`
}

const style = (width: number, columns: number, height: number) => `
* { box-sizing: border-box }
body { margin: 0; padding: 8px; width: ${width * columns}px; height: ${height}px; background: #888; column-width: ${width - 16}px; column-gap: 8px; column-fill: auto; font: 15px/1.38 Inter, sans-serif }
h6 { font: 11px monospace; background: #fd6; margin: 8px 0 0; padding: 2px 4px; break-after: avoid }
h3 { margin: 4px 0; font-size: 17px } p { margin: 0 0 8px } ul { margin: 2px 0 2px 18px; padding: 0 }
blockquote { margin: 0; border-left: 3px solid #666; padding-left: 8px }
.message { padding: 10px 12px } .slack { background: #fff; color: #1d1c1d } .slack > div { margin-bottom: 8px }
small { font-size: 12.5px; color: #717071 } .discord small { color: #949ba4 } a { color: #1264a3 } .discord a { color: #00a8fc }
.discord { background: #313338; color: #dbdee1 } .container { background: #2b2d31; border-left: 4px solid #2563eb; border-radius: 6px; padding: 8px 10px; margin: 4px 0 }
.section { display: flex; justify-content: space-between; gap: 8px; align-items: flex-start } .section .button { flex-shrink: 0 }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin: 4px 0 } .button { border: 1px solid #bbb; border-radius: 6px; padding: 5px 10px; font-weight: 600; font-size: 14px }
.discord .button { background: #4e5058; border: 0; color: #fff; font-weight: 500 } .primary { background: #007a5a; color: #fff } .discord .primary { background: #5865f2 }
.menu { width: 100%; font-size: 11px } .scroll { overflow-x: auto } table { border-collapse: collapse; font-size: 13px; min-width: 420px } td { border: 1px solid #ddd; min-width: 64px; padding: 4px 6px; vertical-align: top }
pre { font-size: 12px; white-space: pre-wrap } img { width: 100% } .picture { background: #eef; color: #000; padding: 8px }`

/** Messages drawn as the platforms show them, side by side in columns of a screen's width. */
export const page = (shots: Shot[], width: number, columns: number, height: number) =>
  `<!doctype html><meta charset="utf-8"><style>${style(width, columns, height)}</style><body>${shots.map(message).join('')}
<script>document.title = \`wide \${document.body.scrollWidth}\`; document.body.style.marginLeft = \`-\${location.hash.slice(1) * ${width * columns}}px\`</script>`
