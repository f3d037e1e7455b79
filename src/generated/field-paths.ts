// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.

/** Fields that a person answers. */
export type LeafPath =
  | 'language'
  | 'title'
  | 'type'
  | 'format'
  | 'themes'
  | 'date'
  | 'venue.name'
  | 'venue.city'
  | 'venue.country'
  | 'organized_by[].name'
  | 'organized_by[].type'
  | 'prepared_by[].name'
  | 'prepared_by[].email'
  | 'prepared_by[].telephone'
  | 'summary'
  | 'recommendations[].action'
  | 'recommendations[].addressed_to'
  | 'recommendations[].timeframe'
  | 'trends'
  | 'priority_areas[]'
  | 'needs'
  | 'sessions[].theme'
  | 'sessions[].title'
  | 'sessions[].topics'
  | 'sessions[].conclusions'
  | 'sessions[].action_points[]'
  | 'sessions[].additional_information'
  | 'additional_information'
  | 'attachments.concept_note'
  | 'attachments.participants'
  | 'attachments.others[]';

/** Groups and lists of fields. */
export type BranchPath =
  | 'venue'
  | 'organized_by'
  | 'organized_by[]'
  | 'prepared_by'
  | 'prepared_by[]'
  | 'recommendations'
  | 'recommendations[]'
  | 'priority_areas'
  | 'sessions'
  | 'sessions[]'
  | 'sessions[].action_points'
  | 'attachments'
  | 'attachments.others';

/** Every field of the form; `[]` stands for an item of a list. */
export type FieldPath = LeafPath | BranchPath;

/** The parts of the template. */
export type SectionName =
  | 'facts'
  | 'summary'
  | 'recommendations'
  | 'trends'
  | 'priority_areas'
  | 'needs'
  | 'sessions'
  | 'additional_information'
  | 'attachments';

/** The options of each choice. */
export interface Choices {
  language: 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';
  type: 'regional' | 'thematic';
  format: 'policy-dialogue' | 'workshop' | 'seminar' | 'thematic-report' | 'other';
  themes:
    | 'overarching'
    | 'comparative-advantages'
    | 'institutional-framework'
    | 'sharing-experiences'
    | 'means-of-implementation';
  'organized_by[].type':
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
    | 'other';
}
