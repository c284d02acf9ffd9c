/** Limits that Discord documents; where characters are counted, we count UTF-16 units, which are never fewer. */
export const limits = {
  /** Message resource: content. */
  contentCharacters: 2000,
  /** All text displays of a Components V2 message together. */
  componentCharacters: 4000,
  /** Media gallery items. */
  altTextCharacters: 1024,
  buttonsPerRow: 5,
  buttonLabelCharacters: 80,
  customIdCharacters: 100,
  selectOptions: 25,
  /** Label, value and description of a select option; name and value of an autocomplete choice. */
  optionCharacters: 100,
  autocompleteChoices: 25,
  placeholderCharacters: 150,
  /** Modals: title, label and its description, value of a text input. */
  modalTitleCharacters: 45,
  labelCharacters: 45,
  labelDescriptionCharacters: 100,
  textInputCharacters: 4000,
  threadNameCharacters: 100,
  /** Application commands. */
  commandDescriptionCharacters: 100,
  stringOptionCharacters: 6000,
  /** Rate limits: requests a second of one bot, interaction endpoints excepted. */
  globalRequestsPerSecond: 50,
  /** Interaction tokens: how long they can be used after the first answer. */
  tokenLifetimeMs: 15 * 60_000,
} as const
