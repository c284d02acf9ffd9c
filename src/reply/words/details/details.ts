/** The frame of the long form and of its chart: headings, labels, axes. */
export interface DetailWords {
  /** Above it; empty in English. */
  inEnglish: string
  howRead: string
  needs: string
  limits: string
  noLimits: string
  noneApplied: string
  wishes: string
  workload: string
  tradeoff: string
  sides: Record<'quality' | 'price' | 'speed', string>
  score(fit: string): string
  /** The score of what nobody measured. */
  estimated(fit: string): string
  notToldApart(names: string): string
  others(count: number): string
  price: string
  cost: string
  perThousand(usd: string, count: string): string
  /** Repeated tokens that no cache makes cheaper. */
  inFull(tokens: string): string
  trueOfAll: string
  boards: string
  ownTests: string
  sure: string
  sureMeans: string
  leftOut(count: number): string
  askWhyNot: string
  figures: string
  noFigures: string
  columns: string[]
  chart: {
    title: Record<'usd' | 'gb', string>
    counted: Record<'usd' | 'gb', string>
    undrawn(count: number): string
    scale: string
    left: Record<'usd' | 'gb', string>
    /** Of the marks: open weights, proprietary, few figures, the line. */
    ring: string
    disc: string
    dashed: string
    dots: string
    unmeasured: string
  }
}
