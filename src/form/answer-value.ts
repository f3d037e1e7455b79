/** What an answer can be set to: JSON. A mapping's undefined keys are left out. */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | readonly AnswerValue[]
  | { readonly [key: string]: AnswerValue | undefined };
