/**
 * Digits with signs between them: ISO dates, ranges, telephone numbers, document symbols. After Arabic letters the
 * Unicode bidirectional algorithm would turn their parts around, so writers hold each together.
 */
export const NUMBER_GROUP =
  /\+\d[\d\s().\u2011-]*\d|\(\d+\)\s?\d[\d\s\u2011-]*\d|(?<!\d)\d+(?:[-\u2010-\u2015/.:,]\d+)+/g;
