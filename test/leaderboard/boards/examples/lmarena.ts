import { viewerRows, type BoardExample } from '../example.ts'

const row = {
  model_name: 'claude-opus-9-max',
  organization: 'anthropic',
  license: 'Proprietary',
  rating: 1510.44,
  rating_lower: 1505.2,
  rating_upper: 1515.6,
  variance: 7.1,
  vote_count: 9942,
  rank: 1,
  category: 'overall',
  leaderboard_publish_date: '2026-09-25',
}
const bare = {
  ...row,
  model_name: 'gpt-9',
  organization: null,
  license: null,
  rating_lower: null,
  rating_upper: null,
  vote_count: null,
}

export const lmarena: BoardExample = {
  board: 'lmarena',
  answer: (url) => {
    if (!url.includes('rows?dataset=lmarena-ai')) return undefined
    const config = new URL(url).searchParams.get('config')
    if (config === 'text')
      return viewerRows(
        row,
        { ...row, category: 'german', leaderboard_publish_date: '2025-12-17' },
        // Filters of the votes are no category of their own.
        { ...row, category: 'exclude_ties' },
        { ...row, model_name: '' },
        { ...row, rating: 0 },
        { ...row, rating: null },
        { ...row, leaderboard_publish_date: 'soon' },
      )
    return config === 'webdev' ? viewerRows(bare) : viewerRows()
  },
  figures: [
    'text/overall | claude-opus-9-max | 1510.44 [1505.2-1515.6] | | 2026-09-25',
    'text/german | claude-opus-9-max | 1510.44 [1505.2-1515.6] | | 2025-12-17',
    'webdev/overall | gpt-9 | 1510.44 | | 2026-09-25',
  ],
  leftOut: {
    'model_name: Too small: expected string to have >=1 characters': 1,
    'a rating is above 0': 1,
    'rating: Invalid input: expected number, received null': 1,
    'leaderboard_publish_date: Invalid ISO date': 1,
  },
}
