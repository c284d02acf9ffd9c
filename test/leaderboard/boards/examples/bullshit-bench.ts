import { answers, lines, type BoardExample } from '../example.ts'

export const bullshitBench: BoardExample = {
  board: 'bullshit-bench',
  answer: answers({
    'leaderboard_with_launch.csv': lines(
      'rank,model,org,reasoning,avg_score,green_rate,model_base,launch_date,model_age_days,model_license',
      '1,openai/gpt-9@reasoning=high,openai,high,1.87,0.91,openai/gpt-9,2026-02-17,69,proprietary',
      '2,openai/gpt-9@reasoning=none,openai,none,1.86,0.895,openai/gpt-9,2026-02-17,69,proprietary',
      '3,qwen/qwen9@reasoning=default,qwen,default,1,0,qwen/qwen9,soon,,apache-2.0',
      '4,x,x,high,1,0.5,,2026-02-17,69,mit',
    ),
  }),
  // The file has no date: its ages tell the day. 0 is a figure here: it went along with everything.
  figures: [
    'pushes-back | openai/gpt-9 | 91 | high | 2026-04-27',
    'pushes-back | openai/gpt-9 | 89.5 | no thinking | 2026-04-27',
    'pushes-back | qwen/qwen9 | 0 | | 2026-04-27',
  ],
  leftOut: { 'model_base: Too small: expected string to have >=1 characters': 1 },
}
