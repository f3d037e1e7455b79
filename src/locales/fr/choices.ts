import type { ChoicesWords } from '../locale.ts';
import { fr } from './wording.ts';

export const choices: ChoicesWords = {
  language: {
    en: 'English (anglais)',
    fr: 'Français',
    es: 'Español (espagnol)',
    ru: 'Русский (russe)',
    zh: '中文 (chinois)',
    ar: 'العربية (arabe)',
  },
  type: { regional: 'Consultation régionale', thematic: 'Consultation thématique' },
  format: {
    'policy-dialogue': 'Dialogue sur les politiques',
    workshop: 'Atelier',
    seminar: 'Séminaire',
    'thematic-report': 'Rapport thématique',
    other: 'Autre',
  },
  themes: {
    overarching: fr`Thème principal : Le rôle de la coopération Sud-Sud et la mise en œuvre du Programme de développement durable à l’horizon 2030 : défis et possibilités`,
    'comparative-advantages': fr`Sous-thème i : Avantages comparatifs de la coopération Sud-Sud et possibilités qu’elle offre`,
    'institutional-framework': fr`Sous-thème ii : Défis à relever et renforcement du cadre institutionnel de la coopération Sud-Sud et de la coopération triangulaire`,
    'sharing-experiences': fr`Sous-thème iii : Mise en commun des données d’expérience, des meilleures pratiques et des exemples de réussite`,
    'means-of-implementation': fr`Sous-thème iv : Accroissement des moyens de mise en œuvre du Programme 2030 à l’appui de la coopération Sud-Sud et de la coopération triangulaire`,
  },
  'organized_by[].type': {
    'member-state': 'État Membre',
    'un-entity': 'Entité des Nations Unies',
    intergovernmental: 'Organisation intergouvernementale',
    ngo: 'Organisation non gouvernementale (ONG)',
    'financial-institution': 'Institution financière internationale',
    'think-tank': 'Groupe de réflexion',
    academia: 'Établissement universitaire',
    'private-sector': 'Secteur privé',
    'scientific-community': 'Communauté scientifique',
    philanthropy: 'Organisation philanthropique',
    other: 'Autre',
  },
};
