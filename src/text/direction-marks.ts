/** Marks that come along with what is copied from an Arabic page, for a pattern. */
export const DIRECTION_MARK = '[\\u061c\\u200e\\u200f]';
