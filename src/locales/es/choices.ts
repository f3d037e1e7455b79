import type { ChoicesWords } from '../locale.ts';

export const choices: ChoicesWords = {
  language: {
    en: 'English (inglés)',
    fr: 'Français (francés)',
    es: 'Español',
    ru: 'Русский (ruso)',
    zh: '中文 (chino)',
    ar: 'العربية (árabe)',
  },
  type: { regional: 'Consulta regional', thematic: 'Consulta temática' },
  format: {
    'policy-dialogue': 'Diálogo sobre políticas',
    workshop: 'Taller',
    seminar: 'Seminario',
    'thematic-report': 'Informe temático',
    other: 'Otro',
  },
  themes: {
    overarching:
      'Tema general: La función de la cooperación Sur-Sur y la implementación de la Agenda 2030 para el Desarrollo Sostenible: desafíos y oportunidades',
    'comparative-advantages': 'Subtema i: Ventajas comparativas y oportunidades de la cooperación Sur-Sur',
    'institutional-framework':
      'Subtema ii: Desafíos y fortalecimiento del marco institucional de la cooperación Sur-Sur y la cooperación triangular',
    'sharing-experiences':
      'Subtema iii: Intercambio de experiencias, mejores prácticas y ejemplos de resultados satisfactorios',
    'means-of-implementation':
      'Subtema iv: Ampliación de los medios de implementación de la Agenda 2030 en apoyo de la cooperación Sur-Sur y la cooperación triangular',
  },
  'organized_by[].type': {
    'member-state': 'Estado Miembro',
    'un-entity': 'Entidad de las Naciones Unidas',
    intergovernmental: 'Organización intergubernamental',
    ngo: 'Organización no gubernamental (ONG)',
    'financial-institution': 'Institución financiera internacional',
    'think-tank': 'Centro de estudios',
    academia: 'Institución académica',
    'private-sector': 'Sector privado',
    'scientific-community': 'Comunidad científica',
    philanthropy: 'Organización filantrópica',
    other: 'Otra',
  },
};
