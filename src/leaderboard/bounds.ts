import { UnzipInflate, Unzip } from 'fflate'
import { parse } from 'yaml'

/** Limits for what a source sends: the largest that is known takes a quarter of these or less. */
export const limits = {
  /** One answer, after the compression of the connection. */
  bodyBytes: 16_000_000,
  /** A value of JSON takes about so much once it is parsed. */
  bytesPerValue: 50,
  /** All answers of one reading of a source, with the values in them. */
  sourceBytes: 96_000_000,
  /** All answers of all sources that are being read. */
  bytesTogether: 128_000_000,
  /** What is unpacked of one archive. */
  unpackedBytes: 48_000_000,
  /** Values of a JSON text, cells of a table. */
  values: 500_000,
  /** YAML is read into a tree of its own, forty times as large as the text. */
  yamlCharacters: 250_000,
  jsonDepth: 64,
}

/** What a source sent is larger than anything it has to say. */
export class TooLargeError extends Error {}

const refuse = (reason: string) => {
  throw new TooLargeError(reason)
}
const mark = (character: string) => character.charCodeAt(0)
const [quote, backslash, comma, newline] = ['"', '\\', ',', '\n'].map(mark)
const opening = new Set(['[', '{'].map(mark))
const closing = new Set([']', '}'].map(mark))

/**
 * Parses JSON that is neither nested too deep nor has too many values for the memory: counted before it is parsed.
 * `onValues`: told how many there are, and may refuse them.
 */
export function parseJson(text: string, onValues?: (count: number) => void): unknown {
  let [depth, values, isText] = [0, 1, false]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isText && code === backslash) i += 1
    else if (code === quote) isText = !isText
    else if (isText) continue
    else if (code === comma) values += 1
    else if (closing.has(code)) depth -= 1
    else if (opening.has(code)) {
      values += 1
      depth += 1
      if (depth > limits.jsonDepth) refuse(`the JSON is nested deeper than ${limits.jsonDepth}`)
    }
    if (values > limits.values) refuse(`the JSON has more than ${limits.values} values`)
  }
  onValues?.(values)
  return JSON.parse(text)
}

/** Throws for a CSV text with more cells than any table that is read here. */
export function checkTable(text: string | Uint8Array): void {
  let cells = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = typeof text === 'string' ? text.charCodeAt(i) : text[i]
    if (code !== comma && code !== newline) continue
    cells += 1
    if (cells > limits.values) refuse(`the table has more than ${limits.values} cells`)
  }
}

/** Parses YAML of a bounded length. */
export function parseYaml(text: string): unknown {
  if (text.length > limits.yamlCharacters)
    refuse(`the YAML has more than ${limits.yamlCharacters} characters`)
  return parse(text, { logLevel: 'error' })
}

/** The files of an archive that are wanted, by name. Unpacked piece by piece, so that what it claims to hold is not believed. */
export function unzip(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  let unpacked = 0
  const archive = new Unzip((file) => {
    if (!isWanted(file.name)) return
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error) throw error
      unpacked += piece.length
      if (unpacked > limits.unpackedBytes)
        refuse(`the archive holds more than ${limits.unpackedBytes} bytes`)
      pieces.push(piece)
      if (isLast) files[file.name] = Buffer.concat(pieces)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let at = 0; at < zip.length; at += pieceBytes)
    archive.push(zip.subarray(at, at + pieceBytes), at + pieceBytes >= zip.length)
  return files
}

/** A piece unpacks to a thousand times its size at most. */
const pieceBytes = 4096
