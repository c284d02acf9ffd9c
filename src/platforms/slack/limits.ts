/** Documented limits of messages and Block Kit (docs.slack.dev/reference/block-kit), and two that are only known from errors. */
export const limits = {
  blocksPerMessage: 50,
  sectionCharacters: 3000,
  buttonCharacters: 75,
  buttonValueCharacters: 2000,
  tableRows: 100,
  tableColumns: 20,
  /** All cells of a table together. */
  tableCharacters: 10_000,
  /** Not documented: more text in all blocks together is refused as msg_blocks_too_long. */
  messageBlocksCharacters: 12_000,
  /** Longer texts are truncated or hard to read; Slack recommends to stay below. */
  textCharacters: 4000,
  viewTitleCharacters: 24,
  inputLabelCharacters: 2000,
  inputCharacters: 3000,
  placeholderCharacters: 150,
  optionCharacters: 75,
  optionValueCharacters: 150,
  optionsPerMenu: 100,
} as const
