import { capitalise } from '../format.ts'

/** Licences as people write them, by SPDX identifier in lower case. */
const names: Record<string, string> = {
  mit: 'MIT',
  'apache-2.0': 'Apache 2.0',
  'bsd-3-clause': 'BSD 3-clause',
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-nc-4.0': 'CC BY-NC 4.0',
  'cc-by-nc-sa-4.0': 'CC BY-NC-SA 4.0',
  gemma: 'Gemma terms',
  'glm-5.3': 'GLM-5.3 License',
  'minimax-community': 'MiniMax Community',
  'minimax-m2.7': 'MiniMax M2.7, non-commercial',
  'mit-modified': 'modified MIT',
  'nvidia-open-model': 'NVIDIA Open Model',
  'nvidia-nemotron-open-model': 'NVIDIA Nemotron Open Model',
  'openmdw-1.1': 'OpenMDW 1.1',
  'qwen3.8-max': 'Qwen3.8-Max License',
}

/** `apache-2.0` as `Apache 2.0`, `kimi-k3-license` as `Kimi K3 license`; other capitals stay. */
export function licenceName(id: string | undefined): string | undefined {
  return id && (names[id.toLowerCase()] ?? id.split('-').map(capitalise).join(' '))
}
