import type { PolicyWords } from './en.ts'

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
  howTo:
    'Les admins les fixent avec les boutons ou en mots : /policy pas de labos chinois, données dans l’UE, au plus 10 $ par million de tokens de sortie. « /policy clear » y met fin.',
  pages: { labs: 'Labos et poids', hosts: 'Hébergeurs et données', models: 'Modèles et prix' },
  save: 'Enregistrer',
  onlyAdmins:
    'Seuls les admins de cet espace et les personnes de ADMIN_USERS peuvent changer les règles. /policy seul les montre.',
  noGateway:
    'Il n’y a pas de passerelle à interroger : qui exploite ce bot définit TRIAL_BASE_URL.',
  noWorkspace: 'Il n’y a pas ici d’espace qui pourrait avoir des règles.',
}
