/** The SDK names this type of the DOM, which Node's own types lack. */
type HeadersInit = ConstructorParameters<typeof Headers>[0]
