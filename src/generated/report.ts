// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.

export interface Report {
  language: 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar' | null;
  title: string | null;
  type: 'regional' | 'thematic' | null;
  format?: 'policy-dialogue' | 'workshop' | 'seminar' | 'thematic-report' | 'other' | null;
  themes:
    | (
        | 'overarching'
        | 'comparative-advantages'
        | 'institutional-framework'
        | 'sharing-experiences'
        | 'means-of-implementation'
      )[]
    | null;
  date: string | null;
  venue: {
    name: string | null;
    city: string | null;
    country: string | null;
  } | null;
  organized_by:
    | ({
        name: string | null;
        type?:
          | 'member-state'
          | 'un-entity'
          | 'intergovernmental'
          | 'ngo'
          | 'financial-institution'
          | 'think-tank'
          | 'academia'
          | 'private-sector'
          | 'scientific-community'
          | 'philanthropy'
          | 'other'
          | null;
      } | null)[]
    | null;
  prepared_by:
    | ({
        name: string | null;
        email: string | null;
        telephone?: string | null;
      } | null)[]
    | null;
  summary: string | null;
  recommendations:
    | ({
        action: string | null;
        addressed_to?: string | null;
        timeframe?: string | null;
      } | null)[]
    | null;
  trends: string | null;
  priority_areas: (string | null)[] | null;
  needs: string | null;
  sessions:
    | ({
        theme?: string | null;
        title: string | null;
        topics: string | null;
        conclusions: string | null;
        action_points?: (string | null)[] | null;
        additional_information?: string | null;
      } | null)[]
    | null;
  additional_information?: string | null;
  attachments: {
    concept_note: string | null;
    participants: string | null;
    others?: (string | null)[] | null;
  } | null;
}
