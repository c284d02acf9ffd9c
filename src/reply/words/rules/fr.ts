import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'Les règles sont levées : tout est permis ici.',
  noChange: 'Je n’y ai lu aucun changement des règles.',
  head: 'Les règles de cet espace de travail :',
  none: 'Cet espace de travail n’a pas de règles : tous les modèles sont permis.',
  left: (left, all) =>
    `Il reste ${left} modèles sur ${all}. Cela vaut ici pour chaque liste, comparaison, essai et export, et aucune conversation ne le lève.`,
  noRule: (what) => `Pas de règle pour tous, et laissé de côté : ${what}.`,
  notApplied: (what, why) => `Je n’ai pas pu appliquer « ${what} » : ${why}.`,
  onNoList: (name) => `« ${name} » n’est sur aucune liste.`,
  served: 'seulement ce que sert notre passerelle',
  howTo: (example) => `Les admins les fixent en mots : ${example}. « /policy clear » y met fin.`,
}
