import type { PolicyWords } from './en.ts'

export const policy: PolicyWords = {
  gone: 'Las reglas ya no están: aquí se permite todo.',
  noChange: 'No leí en eso ningún cambio de las reglas.',
  head: 'Las reglas de este espacio de trabajo:',
  none: 'Este espacio de trabajo no tiene reglas: se permite cualquier modelo.',
  left: (left, all) =>
    `Quedan ${left} de ${all} modelos. Vale aquí para cada lista, comparación, prueba y exportación, y ninguna conversación lo levanta.`,
  noRule: (what) => `No es una regla para todos, y se dejó fuera: ${what}.`,
  notApplied: (what, why) => `No pude aplicar «${what}»: ${why}.`,
  onNoList: (name) => `«${name}» no está en ninguna lista.`,
  served: 'solo lo que sirve nuestra pasarela',
  howTo:
    'Los admins las fijan con los botones o con palabras: /policy sin laboratorios chinos, los datos se quedan en la UE, como máximo 10 $ por millón de tokens de salida. «/policy clear» las quita.',
  pages: {
    labs: 'Laboratorios y pesos',
    hosts: 'Proveedores y datos',
    models: 'Modelos y precios',
  },
  save: 'Guardar',
  onlyAdmins:
    'Solo los admins de este espacio y las personas de ADMIN_USERS pueden cambiar las reglas. /policy a solas las muestra.',
  noGateway: 'No hay pasarela a la que preguntar: quien opera este bot define TRIAL_BASE_URL.',
  noWorkspace: 'Aquí no hay un espacio que pueda tener reglas.',
}
